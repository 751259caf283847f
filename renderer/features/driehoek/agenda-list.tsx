import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { NotitieRow } from '../../../shared/ipc/contract/driehoek.ts';
import { formatAantal } from '../../components/aantal.ts';

interface AgendaListProps {
  notities: readonly NotitieRow[];
  /** How many stand on it that this user may not see. */
  hidden: number;
  besluiten: readonly Driehoekbesluit[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The agenda in its order, each with how much was decided already. */
export function AgendaList({ notities, hidden, besluiten, chosen, onChoose }: AgendaListProps) {
  const countOf = (id: string): number =>
    besluiten.filter(({ driehoeknotitieId, vervallen }) => driehoeknotitieId === id && !vervallen).length;
  return (
    <nav aria-label="Agenda">
      <ol className="plain agenda-list">
        {notities.map(({ id, nummer, aanduiding, casus }, index) => (
          <li key={id}>
            <button
              type="button"
              className="agenda-item"
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <strong>{index + 1}</strong> {aanduiding === '' ? nummer : aanduiding}{' '}
              <span className="meta">
                {casus === null ? '' : `${casus.nummer} · `}
                {countOf(id) === 0 ? 'nog niets besloten' : `${formatAantal(countOf(id))} vastgelegd`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {notities.length === 0 && hidden === 0 && (
        <p className="second-ink agenda-note">
          Er staat geen notitie meer op deze agenda. Kies Agenda wijzigen.
        </p>
      )}
      {hidden > 0 && (
        <p className="second-ink agenda-note">
          {hidden === 1 ? '1 onderwerp is' : `${formatAantal(hidden)} onderwerpen zijn`} van een casus waar u
          niet in mag kijken.
        </p>
      )}
    </nav>
  );
}
