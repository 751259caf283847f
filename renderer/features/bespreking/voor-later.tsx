import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';

interface VoorLaterProps {
  readonly view: Pick<BesprekingView, 'informatie'>;
  readonly struck: readonly EntryRef[];
  readonly selected: string | null;
  readonly onSelect: (ref: EntryRef) => void;
}

/** What the room will not talk about now, and must not forget. */
export function VoorLater({ view, struck, selected, onSelect }: VoorLaterProps) {
  const lines = view.informatie.filter(
    ({ id, soort, vervallen }) =>
      soort === 'voor-later' && (!vervallen || struck.some((one) => one.id === id)),
  );
  return (
    <section className="voor-later" aria-labelledby="voor-later-head">
      <h2 id="voor-later-head">Voor later ({lines.length})</h2>
      <ol className="plain">
        {lines.map(({ id, nummer, tekst, vervallen }) => (
          <li
            key={id}
            data-entry={id}
            className={vervallen ? 'voor-later-row regel-struck' : 'voor-later-row'}
            aria-current={selected === id ? 'true' : undefined}
            onClick={() => onSelect({ table: 'informatie', id })}
          >
            <span className="second-ink">{nummer}</span> <span className="regel-content">{tekst}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
