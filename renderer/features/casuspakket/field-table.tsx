import type { Difference } from './opened.ts';

/** The fields in which two versions differ, ours beside theirs. */
export function FieldTable({ fields }: Pick<Difference, 'fields'>) {
  if (fields.length === 0) {
    return (
      <p className="meta">Wat anders is, staat niet in een tekst: bijvoorbeeld een volgorde of een tijd.</p>
    );
  }
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
          <tr key={[field, ours, theirs].join('\n')}>
            <th scope="row">{field}</th>
            <td>{ours === '' ? <span className="meta">leeg</span> : ours}</td>
            <td>{theirs === '' ? <span className="meta">leeg</span> : theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
