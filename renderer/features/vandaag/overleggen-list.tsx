import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNav } from '../../shell/nav.tsx';
import { StartButton } from '../overleg/start-button.tsx';

/** Overleggen of today with the key that opens them; the first ones after today below. */
export function OverleggenList({ rows, today }: { rows: readonly OverlegRow[]; today: string }) {
  const now = rows.filter(({ datum, status }) => datum === today || (datum < today && status === 'lopend'));
  const later = rows.filter(({ datum }) => datum > today).slice(0, 3);
  return (
    <section aria-label="Overleggen">
      <h2>Overleggen van vandaag</h2>
      {now.length === 0 ? (
        <EmptyState>Vandaag staat er geen overleg.</EmptyState>
      ) : (
        <ul className="plain">
          {now.map((row) => (
            <OverlegRow key={row.besprekingId} row={row} when={row.aanvang.replace(':', '.')} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <>
          <h3 className="vandaag-later">Daarna</h3>
          <ul className="plain">
            {later.map((row) => (
              <OverlegRow
                key={row.besprekingId}
                row={row}
                when={`${formatDatum(row.datum)}, ${row.aanvang.replace(':', '.')}`}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OverlegRow({ row, when }: { row: OverlegRow; when: string }) {
  const { goTo } = useNav();
  const { besprekingId, casusnummer, aanduiding, plaats, status } = row;
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
      <StartButton row={row} />
    </li>
  );
}
