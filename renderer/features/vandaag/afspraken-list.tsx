import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../shared/domain/termijn/late-by.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import { formatAantal } from '../../components/aantal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNav } from '../../shell/nav.tsx';

interface AfsprakenListProps {
  title: string;
  empty: string;
  rows: readonly AfspraakListed[];
  /** Of which these are the first. */
  total: number;
  today: string;
}

const shown = 20;

export function AfsprakenList({ title, empty, rows, total, today }: AfsprakenListProps) {
  const { goTo } = useNav();
  return (
    <section className="vandaag-list" aria-label={title}>
      <h2>
        {title} <span className="second-ink">{formatAantal(total)}</span>
      </h2>
      {rows.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <ul className="plain">
          {rows.slice(0, shown).map(({ afspraak, casusnummer, wie }) => {
            const late = isLate(afspraak, today);
            const who = wie === '' ? 'Nog niemand' : wie;
            return (
              <li key={afspraak.id}>
                <button
                  type="button"
                  className="vandaag-row"
                  title={`${who}: ${afspraak.wat}`}
                  onClick={() => goTo({ room: 'casus', casusId: afspraak.casusId, tab: 'afspraken' })}
                >
                  <span className="vandaag-line">
                    <strong className="vandaag-text">{who}</strong>
                    <span className={late ? 'vandaag-term late' : 'vandaag-term'}>
                      {late && <Icon name="attention" />}
                      {afspraak.datum !== null &&
                        (late ? lateBy(afspraak.datum, today).words : formatDatum(afspraak.datum))}
                    </span>
                  </span>
                  <span className="vandaag-line">
                    <span className="vandaag-text">{afspraak.wat}</span>
                    <span className="meta">{casusnummer}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {total > shown && (
        <Button variant="quiet" onPress={() => goTo({ room: 'afspraken' })}>
          Alle open afspraken
        </Button>
      )}
    </section>
  );
}
