import { useState } from 'react';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import { formatAantal } from '../../components/aantal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { useNav } from '../../shell/nav.tsx';

const step = 20;

/** Casussen that wait for an op- of afschaling. */
export function BesluitenList({ rows, total }: Vandaag['awaitingBesluit']) {
  const { goTo } = useNav();
  const [shown, setShown] = useState(step);
  const title = 'Wacht op op- of afschaling';
  return (
    <section className="vandaag-list" aria-label={title}>
      <h2>
        {title} <span className="second-ink">{formatAantal(total)}</span>
      </h2>
      {rows.length === 0 ? (
        <EmptyState>Geen casus wacht op een besluit.</EmptyState>
      ) : (
        <ul className="plain">
          {rows.slice(0, shown).map(({ casusId, casusnummer, aanduiding, tekst }) => (
            <li key={casusId}>
              <button
                type="button"
                className="vandaag-row"
                title={`${aanduiding}: ${tekst}`}
                onClick={() => goTo({ room: 'casus', casusId, tab: 'op-en-afschaling' })}
              >
                <span className="vandaag-line">
                  <strong className="vandaag-text">{aanduiding}</strong>
                  <span className="meta">{casusnummer}</span>
                </span>
                <span className="vandaag-text">{tekst}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown < rows.length && <MoreRows shown={shown} total={total} onMore={() => setShown(shown + step)} />}
      {rows.length < total && shown >= rows.length && (
        <p className="second-ink">
          Dit zijn de eerste {formatAantal(rows.length)}. De volgende komen zodra u hierover hebt besloten.
        </p>
      )}
    </section>
  );
}
