import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNav } from '../../shell/nav.tsx';

/** Casussen that wait for an op- of afschaling. */
export function BesluitenList({ rows }: { rows: Vandaag['awaitingBesluit'] }) {
  const { goTo } = useNav();
  const title = 'Wacht op op- of afschaling';
  return (
    <section className="vandaag-list" aria-label={title}>
      <h2>
        {title} <span className="second-ink">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <EmptyState>Geen casus wacht op een besluit.</EmptyState>
      ) : (
        <ul className="plain">
          {rows.map(({ casusId, casusnummer, aanduiding, tekst }) => (
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
    </section>
  );
}
