import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { OverlegRij } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNav } from '../../shell/nav.tsx';
import { StartButton } from '../overleg/start-button.tsx';

/** Overleggen of today with the key that opens them; the first ones after today below. */
export function OverleggenList({ rijen, today }: { rijen: readonly OverlegRij[]; today: string }) {
  const now = rijen.filter(({ datum, status }) => datum === today || (datum < today && status === 'lopend'));
  const later = rijen.filter(({ datum }) => datum > today).slice(0, 3);
  return (
    <section aria-label="Overleggen">
      <h2>Overleggen van vandaag</h2>
      {now.length === 0 ? (
        <EmptyState>Vandaag staat er geen overleg.</EmptyState>
      ) : (
        <ul className="plain">
          {now.map((rij) => (
            <OverlegRow key={rij.besprekingId} rij={rij} when={rij.aanvang.replace(':', '.')} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <>
          <h3 className="vandaag-later">Daarna</h3>
          <ul className="plain">
            {later.map((rij) => (
              <OverlegRow
                key={rij.besprekingId}
                rij={rij}
                when={`${formatDatum(rij.datum)}, ${rij.aanvang.replace(':', '.')}`}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OverlegRow({ rij, when }: { rij: OverlegRij; when: string }) {
  const { goTo } = useNav();
  const { besprekingId, casusnummer, aanduiding, plaats, status } = rij;
  const running = status === 'lopend';
  const name = `${casusnummer} ${aanduiding}`;
  return (
    <li className="vandaag-overleg">
      <span className="vandaag-when">{when}</span>
      <span className="vandaag-text">
        <strong>{casusnummer}</strong> {aanduiding} <span className="second-ink">{plaats}</span>
      </span>
      {!running && (
        <Button
          onPress={() => goTo({ room: 'voorbereiden', besprekingId })}
          aria-label={`Voorbereiden: ${name}`}
        >
          Voorbereiden
        </Button>
      )}
      <StartButton rij={rij} />
    </li>
  );
}
