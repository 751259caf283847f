import type { Difference } from './opened.ts';

/** What is not here yet, per kind; of an update each one is named, of a new casus the number is enough. */
export function NewRows({ rows, isNewCasus }: { rows: readonly Difference[]; isNewCasus: boolean }) {
  const kinds = [...new Set(rows.map(({ soort }) => soort))].map((soort) => ({
    soort,
    rows: rows.filter((row) => row.soort === soort),
  }));
  return (
    <section aria-labelledby="pakket-new">
      <h2 id="pakket-new">{isNewCasus ? 'Wat erin staat' : `Nieuw (${String(rows.length)})`}</h2>
      <ul className="pakket-new">
        {kinds.map((kind) => (
          <li key={kind.soort}>
            {kind.rows.length} keer {kind.soort}
            {!isNewCasus && (
              <ul>
                {kind.rows
                  .filter(({ tekst }) => tekst !== '')
                  .map(({ name, tekst }) => (
                    <li key={name}>{tekst}</li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
