import { memo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';

interface VoorLaterProps {
  readonly informatie: BesprekingView['informatie'];
  readonly struck: readonly EntryRef[];
  readonly selected: string | null;
  readonly onSelect: (ref: EntryRef) => void;
  readonly onCorrect: (ref: EntryRef) => void;
}

/** What the room will not talk about now, and must not forget. */
export const VoorLater = memo(function VoorLater(props: VoorLaterProps) {
  const { informatie, struck, selected, onSelect, onCorrect } = props;
  const lines = informatie.filter(
    ({ id, soort, vervallen }) =>
      soort === 'voor-later' && (!vervallen || struck.some((one) => one.id === id)),
  );
  return (
    <section className="voor-later" aria-labelledby="voor-later-head">
      <h2 id="voor-later-head">Voor later ({lines.length})</h2>
      <ol className="plain" onKeyDown={(event) => void moveFocusByArrow(event, '.voor-later-row')}>
        {lines.map(({ id, nummer, tekst, vervallen }, index) => {
          const ref: EntryRef = { table: 'informatie', id };
          return (
            <li key={id}>
              <button
                type="button"
                data-entry={id}
                className={vervallen ? 'voor-later-row regel-struck' : 'voor-later-row'}
                aria-current={selected === id ? 'true' : undefined}
                tabIndex={index === 0 ? 0 : -1}
                onFocus={() => onSelect(ref)}
                onClick={() => onCorrect(ref)}
              >
                <span className="second-ink">{nummer}</span> <span className="regel-content">{tekst}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
});
