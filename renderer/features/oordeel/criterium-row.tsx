import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Antwoord, CriteriumAntwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { AntwoordButtons } from './antwoord-buttons.tsx';
import type { CriteriumItem } from './criteria-blocks.ts';
import { ToelichtingField } from './toelichting-field.tsx';
import { toelichtingInWords, type Toelichting } from './toelichting.ts';

interface CriteriumRowProps {
  regel: CriteriumItem;
  given: CriteriumAntwoord | undefined;
  /** Numbers of the lines that can be cited. */
  citable: readonly number[];
  /** Of all rows one takes part in Tab. */
  inTabOrder: boolean;
  onFocus: () => void;
  onAnswer: (antwoord: Antwoord | null, toelichting: Toelichting) => void;
}

const keys: Record<string, Antwoord> = { j: 'ja', n: 'nee', o: 'onbekend' };
const nothing: Toelichting = { toelichting: '', regels: [] };

/** One criterium: j, n or o answers, Backspace takes it back, Enter opens half a sentence or line numbers. */
export function CriteriumRow({ regel, given, citable, inTabOrder, onFocus, onAnswer }: CriteriumRowProps) {
  const [writing, setWriting] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const textId = useId();
  const said = given ?? nothing;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (writing || event.ctrlKey || event.altKey || event.metaKey) return;
    const antwoord = keys[event.key.toLowerCase()];
    if (antwoord !== undefined) {
      onAnswer(antwoord, said);
      row.current?.querySelector<HTMLElement>(`[data-antwoord=${antwoord}]`)?.focus();
    } else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(null, nothing);
    else if (event.key === 'Enter') setWriting(true);
    else return;
    // Otherwise the letter would go to the capture line.
    event.preventDefault();
    event.stopPropagation();
  };
  const words = toelichtingInWords(said);

  return (
    <div ref={row} className="criterium-rij" onKeyDown={onKeyDown} onFocus={onFocus}>
      <div className="criterium-tekst">
        <span id={textId} title={regel.vraag}>
          {regel.tekst}
        </span>
        {writing ? (
          <ToelichtingField
            label={`Toelichting bij: ${regel.tekst}`}
            value={said}
            citable={citable}
            onDone={(toelichting, byKey) => {
              setWriting(false);
              if (toelichting !== null) onAnswer(given?.antwoord ?? 'onbekend', toelichting);
              if (byKey) row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
            }}
          />
        ) : (
          words !== '' && <span className="meta">{words}</span>
        )}
      </div>
      <AntwoordButtons
        labelledBy={textId}
        antwoord={given?.antwoord ?? null}
        inTabOrder={inTabOrder}
        onChoose={(antwoord) => onAnswer(antwoord, said)}
      />
    </div>
  );
}
