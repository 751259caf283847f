import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { AntwoordButtons, antwoordChoices } from '../oordeel/antwoord-buttons.tsx';
import { focusAfter } from './typing-order.ts';

interface AnswerRowProps {
  text: string;
  antwoord: Antwoord;
  onAnswer: (antwoord: Antwoord) => void;
  children?: ReactNode;
}

/** A question answered by j, n or o; the focus then goes on to what follows. */
export function AnswerRow({ text, antwoord, onAnswer, children }: AnswerRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = antwoordChoices.find(({ letter }) => letter === event.key.toLowerCase());
    if (chosen === undefined && event.key !== 'Enter') return;
    if (chosen !== undefined) onAnswer(chosen.id);
    if (row.current !== null) focusAfter(row.current);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={row} className="driehoek-answer" onKeyDown={onKeyDown}>
      <span id={id}>{text}</span>
      <AntwoordButtons
        labelledBy={id}
        choices={antwoordChoices}
        chosen={antwoord}
        inTabOrder
        onChoose={onAnswer}
      />
      {children}
    </div>
  );
}
