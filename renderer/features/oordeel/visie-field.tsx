import { useId, useRef, useState } from 'react';
import { visieInWords } from '../../../shared/domain/bespreking/visie-words.ts';
import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { missingInVisie, readVisie, type AtTable } from './read-visie.ts';
import { showVisie } from './show-visie.ts';
import { useKeptOnLeave } from './use-kept-on-leave.ts';
import './gap.css';

interface VisieFieldProps {
  besprekingId: string;
  criterium: { id: string; tekst: string };
  table: readonly AtTable[];
  /** What the meeting answered. */
  meeting: Antwoord | null;
  /** byKey: the user is still on this row. */
  onDone: (byKey: boolean) => void;
}

/**
 * One line such as 'ggz: nee, komt elke week'. Enter, Esc and leaving the field keep it; as long as it cannot be
 * kept the field stays, with what is missing or why it failed.
 */
export function VisieField({ besprekingId, criterium, table, meeting, onDone }: VisieFieldProps) {
  const [text, setText] = useState('');
  const command = useCommand('criterium.saveVisie');
  const closing = useRef(false);
  const hintId = useId();
  const read = readVisie(text, table);
  const missing = missingInVisie(read, table);
  const { organisatie, antwoord, tekst } = read;

  const keep = async (): Promise<boolean> => {
    if (closing.current || text.trim() === '') return true;
    if (organisatie === null || antwoord === null) return false;
    closing.current = true;
    const visie = { besprekingId, criteriumId: criterium.id, organisatieId: organisatie.id, antwoord, tekst };
    const result = await command.run(visie);
    closing.current = result.ok;
    if (result.ok) showVisie(visie);
    return result.ok;
  };
  const finish = async (byKey: boolean): Promise<void> => {
    if (await keep()) onDone(byKey);
  };
  useKeptOnLeave({ flush: keep, discard: () => setText('') });

  return (
    <div className="visie-veld">
      <input
        className="field-input"
        aria-label={`Wie ziet dit anders: ${criterium.tekst}`}
        aria-describedby={hintId}
        placeholder={`${table[0]?.kort.toLowerCase() ?? 'ggz'}: nee, halve zin waarom`}
        value={text}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void finish(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          void finish(true);
        }}
      />
      <span
        id={hintId}
        className={missing === null || text.trim() === '' ? 'meta' : 'meta gat'}
        role="status"
      >
        {missing ?? visieInWords({ organisatie: organisatie?.kort ?? '', antwoord, tekst }, meeting)}
      </span>
      <FailureNotice failure={command.failure} />
    </div>
  );
}
