import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';

type LeftOut = RequestOutput<'pakket.preview'>['leftOut'][number];

/** Before a casuspakket is made: what of the casus does not go to this colleague, and why. */
export function LeftOutList({ casusId, colleagueId }: { casusId: string; colleagueId: string }) {
  const preview = useRequest('pakket.preview', { casusId, colleagueId });
  return (
    <Loaded query={preview}>
      {({ leftOut, notForRol }) => {
        if (leftOut.length + notForRol.length === 0) return <p>De hele casus gaat mee.</p>;
        return (
          <section aria-labelledby="pakket-left-out" className="pakket-left-out">
            <h3 id="pakket-left-out">Wat niet of niet heel meegaat</h3>
            <ul>
              {groupsOf(leftOut).map(({ reden, days }) => (
                <li key={reden}>
                  {sentence(reden)}
                  <ul>
                    {days.map(({ overleg, names }) => (
                      <li key={overleg ?? ''}>
                        {overleg === null ? '' : `Overleg van ${formatDatum(overleg)}: `}
                        {names.join(', ')}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
              {notForRol.length > 0 && (
                <li>
                  Niet voor een AOV’er:{' '}
                  {notForRol.map(({ soort, aantal }) => `${String(aantal)} ${soort}`).join(', ')}
                </li>
              )}
            </ul>
            {leftOut.some(({ takenBack }) => takenBack) && (
              <p>Wat deze collega al had en niet meer mag hebben, wordt daar weggehaald bij het overnemen.</p>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}

interface Group {
  readonly reden: string;
  readonly days: readonly { readonly overleg: string | null; readonly names: readonly string[] }[];
}

/** One reason once, with under it per overleg what it is about. */
function groupsOf(leftOut: readonly LeftOut[]): Group[] {
  return [...new Set(leftOut.map(({ reden }) => reden))].map((reden) => {
    const rows = leftOut.filter((one) => one.reden === reden);
    const days = [...new Set(rows.map(({ overleg }) => overleg))];
    return {
      reden,
      days: days.map((overleg) => ({
        overleg,
        names: rows.filter((one) => one.overleg === overleg).map(({ naam }) => naam),
      })),
    };
  });
}

function sentence(reden: string): string {
  return reden.charAt(0).toUpperCase() + reden.slice(1);
}
