import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Antwoord, CriteriumAntwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { AntwoordButtons, antwoordChoices } from './antwoord-buttons.tsx';
import type { CriteriumItem } from './criteria-blocks.ts';
import type { VisieLine } from './criterium-visies.ts';
import type { AtTable } from './read-visie.ts';
import { ToelichtingField } from './toelichting-field.tsx';
import { toelichtingInWords, type Toelichting } from './toelichting.ts';
import { VisieField } from './visie-field.tsx';
import { VisieLines } from './visie-lines.tsx';

interface CriteriumRowProps {
  besprekingId: string;
  regel: CriteriumItem;
  given: CriteriumAntwoord | undefined;
  /** Numbers of the lines that can be cited. */
  citable: readonly number[];
  visies: readonly VisieLine[];
  /** The organisaties whose view can be typed. */
  table: readonly AtTable[];
  /** Of all rows one takes part in Tab. */
  inTabOrder: boolean;
  onFocus: () => void;
  onAnswer: (antwoord: Antwoord | null, toelichting: Toelichting) => void;
}

const nothing: Toelichting = { toelichting: '', regels: [] };

/**
 * One criterium: j, n or o answers, Backspace takes it back, Enter opens half a sentence or line numbers, V a view
 * that departs from the answer of the meeting.
 */
export function CriteriumRow(props: CriteriumRowProps) {
  const { besprekingId, regel, given, citable, visies, table, inTabOrder, onFocus, onAnswer } = props;
  const [writing, setWriting] = useState(false);
  const [differing, setDiffering] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const textId = useId();
  const said = given ?? nothing;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (writing || event.ctrlKey || event.altKey || event.metaKey) return;
    const antwoord = antwoordChoices.find(({ letter }) => letter === event.key.toLowerCase())?.id;
    if (antwoord !== undefined) {
      onAnswer(antwoord, said);
      row.current?.querySelector<HTMLElement>(`[data-antwoord=${antwoord}]`)?.focus();
    } else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(null, nothing);
    else if (event.key === 'Enter') setWriting(true);
    else if (event.key.toLowerCase() === 'v') setDiffering(true);
    else return;
    // Otherwise the letter would go to the capture line.
    event.preventDefault();
    event.stopPropagation();
  };
  const words = toelichtingInWords(said);
  const focusRow = (): void => row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();

  return (
    <div className="criterium" onFocus={onFocus}>
      <div ref={row} className="criterium-rij" onKeyDown={onKeyDown}>
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
                if (byKey) focusRow();
              }}
            />
          ) : (
            words !== '' && <span className="meta">{words}</span>
          )}
        </div>
        <AntwoordButtons
          labelledBy={textId}
          choices={antwoordChoices}
          chosen={given?.antwoord ?? null}
          inTabOrder={inTabOrder}
          onChoose={(antwoord) => onAnswer(antwoord, said)}
        />
      </div>
      <VisieLines
        besprekingId={besprekingId}
        criteriumId={regel.criteriumId}
        lines={visies}
        inTabOrder={inTabOrder}
        onTakenBack={focusRow}
      />
      {differing && (
        <VisieField
          besprekingId={besprekingId}
          criterium={{ id: regel.criteriumId, tekst: regel.tekst }}
          table={table}
          meeting={given?.antwoord ?? null}
          onDone={(byKey) => {
            setDiffering(false);
            if (byKey) focusRow();
          }}
        />
      )}
    </div>
  );
}
