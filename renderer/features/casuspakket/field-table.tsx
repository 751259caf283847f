import type { Difference } from './opened.ts';

/** The fields in which two versions differ, ours beside theirs. */
export function FieldTable({ fields }: Pick<Difference, 'fields'>) {
  return (
    <table className="pakket-fields">
      <thead>
        <tr>
          <th scope="col">Veld</th>
          <th scope="col">Hier</th>
          <th scope="col">Van de collega</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, ours, theirs }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{ours === '' ? <span className="meta">leeg</span> : ours}</td>
            <td>{theirs === '' ? <span className="meta">leeg</span> : theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
