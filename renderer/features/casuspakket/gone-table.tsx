import type { Difference } from './opened.ts';

/** All that goes where something is taken back: nothing comes in its place. */
export function GoneTable({ fields }: Pick<Difference, 'fields'>) {
  return (
    <table className="pakket-fields">
      <thead>
        <tr>
          <th scope="col">Veld</th>
          <th scope="col">Hier, en weg als u het weghaalt</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, ours }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{ours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
