import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { visieInWords } from '../../../shared/domain/bespreking/visie-words.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Table } from '../../components/table.tsx';
import { toelichtingInWords } from '../oordeel/toelichting.ts';

/** The answers as they were, in the words of that version of the kader, with who saw it otherwise. Closed at first. */
export function AnswersThen({ besluit, kader }: { besluit: Fasebesluit; kader: Kader | null }) {
  const { antwoorden, visies } = besluit;
  const seenOtherwise = visies.flatMap(({ criteriumId }) => criteriumId ?? []);
  const ids = [...new Set([...antwoorden.map(({ criteriumId }) => criteriumId), ...seenOtherwise])];
  if (ids.length === 0) return <p className="second-ink">Er waren nog geen criteria beantwoord.</p>;
  const order = (id: string) => kader?.criteria.findIndex((one) => one.id === id) ?? 0;
  return (
    <details className="antwoorden-toen">
      <summary>De antwoorden zoals ze toen waren ({antwoorden.length})</summary>
      <Table
        caption="De antwoorden zoals ze toen waren"
        columns={[
          { name: 'Criterium', width: 'wide' },
          { name: 'Antwoord', width: 'narrow' },
          { name: 'Waarom' },
        ]}
      >
        {ids
          .toSorted((a, b) => order(a) - order(b))
          .map((id) => {
            const given = antwoorden.find(({ criteriumId }) => criteriumId === id);
            return (
              <tr key={id}>
                <td>
                  {kader?.criteria.find((one) => one.id === id)?.tekst ?? id}
                  {visies
                    .filter(({ criteriumId }) => criteriumId === id)
                    .map((visie) => (
                      <div key={visie.organisatie} className="second-ink">
                        {visieInWords(visie, given?.antwoord ?? null)}
                      </div>
                    ))}
                </td>
                <td>{given?.antwoord ?? 'niet beantwoord'}</td>
                <td>{given === undefined ? '' : toelichtingInWords(given)}</td>
              </tr>
            );
          })}
      </Table>
    </details>
  );
}
