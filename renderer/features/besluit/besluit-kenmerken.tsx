import type { BesluitRow } from './besluit-rows.ts';

/** What was recorded as names with values; more than one value stands as a list. */
export function BesluitKenmerken({ rows }: { rows: readonly BesluitRow[] }) {
  return (
    <dl className="kenmerken besluit-kenmerken">
      {rows.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {values.length === 1 ? (
              values[0]
            ) : (
              <ul>
                {values.map((value, index) => (
                  <li key={`${String(index)} ${value}`}>{value}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
