import { useMemo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { klasseNaam } from '../../../shared/domain/informatie/klasse.ts';
import { hiddenRegels } from '../../../shared/domain/zaal/in-room.ts';
import { naamVan } from '../../../shared/domain/afspraak/wie.ts';
import { isOwnWords } from '../../../shared/verslag/who.ts';
import { delingMark } from '../delen/deling-words.ts';
import type { LiveState } from '../invoer/live-state.ts';
import { RegelRow } from './regel-row.tsx';
import './regel-list.css';

interface RegelListProps {
  readonly view: BesprekingView;
  readonly regels: readonly Informatie[];
  readonly live: LiveState;
  readonly label: string;
  readonly onSelect: (id: string) => void;
}

const none: ReadonlySet<string> = new Set();

/** Lines under each other, in the columns of the beeld. */
export function RegelList({ view, regels, live, label, onSelect }: RegelListProps) {
  const { organisaties, contacten, betrokkenen, aanwezigen, informatie, momenten } = view;
  const names = useMemo(() => {
    const people = { organisaties, contacten, betrokkenen };
    const known = [...organisaties, ...contacten, ...betrokkenen];
    return new Map(known.map(({ id }) => [id, naamVan(id, people)]));
  }, [organisaties, contacten, betrokkenen]);
  const delingen = useMemo(
    () => new Map(view.delingen.map((deling) => [deling.informatieId, deling])),
    [view.delingen],
  );
  const offZaal = useMemo(
    () =>
      view.zaal.open ? new Set(hiddenRegels({ aanwezigen, informatie, momenten }).map(({ id }) => id)) : none,
    [view.zaal.open, aanwezigen, informatie, momenten],
  );
  return (
    <ol className="regel-list plain" aria-label={label}>
      {regels.map((regel) => (
        <RegelRow
          // A corrected line is a new row, so that it is held on its colour again.
          key={`${regel.id} ${regel.revisie}`}
          regel={regel}
          bron={bronOf(regel, names)}
          klasse={klasseNaam(regel.klasse, view.klassen)}
          delen={delingMark(delingen.get(regel.id), view.today)}
          ownWords={isOwnWords(view, regel)}
          selected={live.selected?.id === regel.id}
          fresh={live.fresh.includes(regel.id)}
          offZaal={offZaal.has(regel.id)}
          onSelect={onSelect}
        />
      ))}
    </ol>
  );
}

/** A source that was left open stands as it was typed, with a question mark. */
function bronOf(regel: Informatie, names: ReadonlyMap<string, string>): string {
  const known = regel.bronnen.map((id) => names.get(id) ?? '').filter((name) => name !== '');
  return [...known, ...(regel.bronOpen === '' ? [] : [`${regel.bronOpen}?`])].join(', ');
}
