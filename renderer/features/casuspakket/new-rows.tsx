import { rijenInWords } from '../../../shared/verslag/row-words.ts';
import type { Difference } from './opened.ts';

/** What is not here yet, per kind; of an update each one is named, of a new casus the number is enough. */
export function NewRows({ rows, isNewCasus }: { rows: readonly Difference[]; isNewCasus: boolean }) {
  const tabellen = [...new Set(rows.map(({ tabel }) => tabel))];
  return (
    <section aria-labelledby="pakket-new">
      <h2 id="pakket-new">{isNewCasus ? 'Wat erin staat' : `Nieuw (${String(rows.length)})`}</h2>
      <ul className="pakket-new">
        {tabellen.map((tabel) => (
          <NewOfKind
            key={tabel}
            tabel={tabel}
            rows={rows.filter((row) => row.tabel === tabel)}
            areNamed={!isNewCasus}
          />
        ))}
      </ul>
    </section>
  );
}

interface NewOfKindProps {
  tabel: string;
  rows: readonly Difference[];
  areNamed: boolean;
}

/** A longer list is opened by who wants to read it. */
const longest = 12;

function NewOfKind({ tabel, rows, areNamed }: NewOfKindProps) {
  const [[kind, count] = [tabel, rows.length]] = rijenInWords({ [tabel]: rows.length });
  const named = areNamed ? rows.filter(({ tekst }) => tekst !== '') : [];
  const title = `${String(count)} ${kind}`;
  if (named.length === 0) return <li>{title}</li>;
  return (
    <li>
      <details open={named.length <= longest}>
        <summary>{title}</summary>
        <ul>
          {named.map(({ name, tekst }) => (
            <li key={name}>{tekst}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
