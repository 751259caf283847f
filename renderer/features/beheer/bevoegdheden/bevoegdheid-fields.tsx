import type { Bevoegdheid, OptieLijn, Voorwaarde } from '../../../../shared/domain/driehoek/bevoegdheid.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { lijnNames } from '../../driehoek/words.ts';

interface BevoegdheidFieldsProps {
  bevoegdheid: Bevoegdheid;
  onChange: (part: Partial<Bevoegdheid>) => void;
  onClose: () => void;
}

const lijnOptions = (Object.keys(lijnNames) as OptieLijn[]).map((id) => ({ id, name: lijnNames[id] }));
const nodigOptions = [
  { id: 'ja', name: 'ja' },
  { id: 'nee', name: 'nee' },
] as const;
const mostVoorwaarden = 6;

/** Everything a notitie takes over from a bevoegdheid, with the questions that decide whether it can be used. */
export function BevoegdheidFields({ bevoegdheid, onChange, onClose }: BevoegdheidFieldsProps) {
  const { naam, lijn, artikel, wanneer, dossier, nadeel, voorwaarden, bron, actief } = bevoegdheid;
  const line = (text: string): string => text.replaceAll('\n', ' ');
  const set = (index: number, part: Partial<Voorwaarde>): void =>
    onChange({ voorwaarden: voorwaarden.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <section className="bevoegdheid" aria-label={naam}>
      <div className="bevoegdheid-grid">
        <TextField
          label="Naam"
          value={naam}
          maxLength={160}
          autoFocus
          onChange={(text) => onChange({ naam: text })}
          error={naam.trim() === '' ? 'De naam mag niet leeg zijn.' : undefined}
        />
        <Choice<OptieLijn>
          label="Van wie"
          options={lijnOptions}
          value={lijn}
          onChange={(chosen) => onChange({ lijn: chosen })}
        />
        <TextField
          label="Artikel"
          value={artikel}
          maxLength={200}
          onChange={(text) => onChange({ artikel: text })}
          error={artikel.trim() === '' ? 'Vul het artikel in.' : undefined}
        />
        <TextField
          label="Bron"
          description="Waar staat de wettekst?"
          value={bron}
          maxLength={200}
          onChange={(text) => onChange({ bron: text })}
        />
        <TextArea
          label="Wanneer"
          rows={2}
          value={wanneer}
          onChange={(text) => onChange({ wanneer: line(text) })}
        />
        <TextArea
          label="Wat het dossier vraagt"
          rows={2}
          value={dossier}
          onChange={(text) => onChange({ dossier: line(text) })}
        />
        <TextArea
          label="Nadeel"
          rows={2}
          value={nadeel}
          onChange={(text) => onChange({ nadeel: line(text) })}
        />
      </div>
      <h3>Vragen vooraf</h3>
      {voorwaarden.map((voorwaarde, index) => (
        <div key={voorwaarde.id} className="bevoegdheid-vraag">
          <TextField
            label={`Vraag ${String(index + 1)}`}
            value={voorwaarde.vraag}
            maxLength={300}
            onChange={(vraag) => set(index, { vraag })}
            error={voorwaarde.vraag.trim() === '' ? 'Schrijf de vraag op.' : undefined}
          />
          <Choice
            label="Nodig is"
            options={nodigOptions}
            value={voorwaarde.nodig}
            onChange={(nodig) => set(index, { nodig })}
          />
          <TextField
            label="Anders geldt"
            value={voorwaarde.anders}
            maxLength={300}
            onChange={(anders) => set(index, { anders })}
            error={voorwaarde.anders.trim() === '' ? 'Schrijf op waarom het dan niet kan.' : undefined}
          />
          <Button
            variant="icon"
            icon="close"
            aria-label={`Vraag ${String(index + 1)} weghalen`}
            onPress={() => onChange({ voorwaarden: voorwaarden.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      {voorwaarden.length < mostVoorwaarden && (
        <Button
          icon="plus"
          onPress={() =>
            onChange({
              voorwaarden: [...voorwaarden, { id: freeId(voorwaarden), vraag: '', nodig: 'ja', anders: '' }],
            })
          }
        >
          Vraag toevoegen
        </Button>
      )}
      <TickBox
        label="In gebruik"
        isSelected={actief}
        onChange={(selected) => onChange({ actief: selected })}
      />
      <div>
        <Button onPress={onClose}>Sluiten</Button>
      </div>
    </section>
  );
}

function freeId(voorwaarden: readonly Voorwaarde[]): string {
  let number = voorwaarden.length + 1;
  while (voorwaarden.some(({ id }) => id === `vraag-${String(number)}`)) number += 1;
  return `vraag-${String(number)}`;
}
