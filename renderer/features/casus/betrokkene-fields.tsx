import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';

/** What is typed of a betrokkene; the year stays text until it is a year. */
export interface BetrokkeneDraft {
  naam: string;
  soort: Betrokkene['soort'];
  relatie: string;
  geboortejaar: string;
}

const soorten = [
  { id: 'betrokkene', name: 'Betrokkene' },
  { id: 'naaste', name: 'Naaste' },
  { id: 'vertegenwoordiger', name: 'Vertegenwoordiger' },
] as const;

const firstYear = 1900;
const lastYear = 2100;

/** The typed year, null when left empty, undefined when it is no year. */
export function yearOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const year = Number(text);
  return Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : undefined;
}

interface BetrokkeneFieldsProps {
  draft: BetrokkeneDraft;
  onChange: (draft: BetrokkeneDraft) => void;
  /** Shown with the labels hidden except for screen readers (rows under a heading). */
  nameError?: string | undefined;
  autoFocus?: boolean;
}

export function BetrokkeneFields({ draft, onChange, nameError, autoFocus = false }: BetrokkeneFieldsProps) {
  return (
    <>
      <TextField
        label="Naam"
        value={draft.naam}
        onChange={(naam) => onChange({ ...draft, naam })}
        error={nameError}
        autoFocus={autoFocus}
      />
      <Choice
        label="Is"
        options={soorten}
        value={draft.soort}
        onChange={(soort) => onChange({ ...draft, soort })}
      />
      <TextField
        label="Relatie of rol"
        placeholder="bijvoorbeeld: moeder, mentor"
        value={draft.relatie}
        onChange={(relatie) => onChange({ ...draft, relatie })}
      />
      <TextField
        label="Geboortejaar"
        inputMode="numeric"
        value={draft.geboortejaar}
        onChange={(geboortejaar) => onChange({ ...draft, geboortejaar })}
        error={yearOf(draft.geboortejaar) === undefined ? 'Vul een jaar in, zoals 1984.' : undefined}
      />
    </>
  );
}
