import type { ColleagueRol } from '../../../../shared/domain/colleague/colleague.ts';
import { Choice } from '../../../components/choice.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { colleagueRolNames } from './rol-names.ts';

export interface ColleagueDraft {
  readonly naam: string;
  readonly functie: string;
  readonly rol: ColleagueRol;
  readonly line: string;
}

interface ColleagueFieldsProps {
  draft: ColleagueDraft;
  onChange: (draft: ColleagueDraft) => void;
  /** Somebody pressed the button: what is missing is said. */
  tried: boolean;
  /** null: a line has to be given; else what is said of leaving it empty. */
  lineMayStay: string | null;
}

/** Who a colleague is, and the line they sent. */
export function ColleagueFields({ draft, onChange, tried, lineMayStay }: ColleagueFieldsProps) {
  const set = (part: Partial<ColleagueDraft>) => onChange({ ...draft, ...part });
  const lacks = (text: string, message: string) => (tried && text.trim() === '' ? message : undefined);
  return (
    <>
      <TextField
        label="Naam"
        autoFocus={lineMayStay !== null}
        value={draft.naam}
        onChange={(naam) => set({ naam })}
        error={lacks(draft.naam, 'Vul een naam in.')}
      />
      <TextField label="Functie" value={draft.functie} onChange={(functie) => set({ functie })} />
      <Choice label="Rol" options={colleagueRolNames} value={draft.rol} onChange={(rol) => set({ rol })} />
      <TextArea
        label={lineMayStay === null ? 'Sleutelregel van de collega' : 'Nieuwe sleutelregel'}
        description={lineMayStay ?? 'Plak de hele regel. Die begint met casustafel1.'}
        rows={3}
        value={draft.line}
        onChange={(line) => set({ line })}
        error={
          lineMayStay === null ? lacks(draft.line, 'Plak hier de regel die uw collega u stuurde.') : undefined
        }
      />
    </>
  );
}

/** As it goes: mail breaks lines, and a line is one. */
export function sentDraft(draft: ColleagueDraft): ColleagueDraft {
  return { ...draft, line: draft.line.replace(/\s+/g, ' ') };
}
