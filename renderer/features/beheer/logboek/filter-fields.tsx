import type { LogboekFilter } from '../../../../shared/domain/logboek/filter.ts';
import {
  logboekActieSchema,
  logboekResultaatSchema,
  type LogboekActie,
  type LogboekResultaat,
} from '../../../../shared/domain/logboek/logboek.ts';
import { actieText, resultaatText } from '../../../../shared/domain/logboek/words.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { noFilter } from '../../../../shared/domain/logboek/filter.ts';

interface FilterFieldsProps {
  filter: LogboekFilter;
  gebruikers: readonly string[];
  onChange: (filter: LogboekFilter) => void;
}

const all = { id: '', name: 'Alles' } as const;

const acties: readonly { id: LogboekActie | ''; name: string }[] = [
  all,
  ...logboekActieSchema.options
    .map((actie) => ({ id: actie, name: actieText({ actie }) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
];

const resultaten: readonly { id: LogboekResultaat | ''; name: string }[] = [
  all,
  ...logboekResultaatSchema.options.map((resultaat) => ({
    id: resultaat,
    name: resultaatText({ resultaat }),
  })),
];

/** Which lines to show; every change counts at once. */
export function FilterFields({ filter, gebruikers, onChange }: FilterFieldsProps) {
  const set = (changes: Partial<LogboekFilter>): void => onChange({ ...filter, ...changes });
  const names = [...new Set(gebruikers)].map((naam) => ({ id: naam, name: naam }));
  return (
    <div className="logboek-filter" role="search" aria-label="Regels kiezen">
      <DatumField label="Van" value={filter.van} onChange={(van) => set({ van })} />
      <DatumField label="Tot en met" value={filter.tot} onChange={(tot) => set({ tot })} />
      <Choice
        label="Wie"
        options={[{ id: '', name: 'Iedereen' }, ...names]}
        value={filter.gebruiker ?? ''}
        onChange={(gebruiker) => set({ gebruiker: gebruiker === '' ? null : gebruiker })}
      />
      <Choice
        label="Wat"
        options={acties}
        value={filter.actie ?? ''}
        onChange={(actie) => set({ actie: actie === '' ? null : actie })}
      />
      <Choice
        label="Resultaat"
        options={resultaten}
        value={filter.resultaat ?? ''}
        onChange={(resultaat) => set({ resultaat: resultaat === '' ? null : resultaat })}
      />
      <TextField
        label="Casusnummer"
        placeholder="2026-001"
        maxLength={40}
        value={filter.casusnummer ?? ''}
        onChange={(text) => set({ casusnummer: text.trim() === '' ? null : text.trim() })}
      />
      <Button variant="quiet" onPress={() => onChange(noFilter)}>
        Alles tonen
      </Button>
    </div>
  );
}
