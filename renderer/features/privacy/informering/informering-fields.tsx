import { uitzonderingNaam, uitzonderingSchema } from '../../../../shared/domain/informering/uitzondering.ts';
import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { InformeringDraft } from './informering-draft.ts';

interface InformeringFieldsProps {
  draft: InformeringDraft;
  change: (part: Partial<InformeringDraft>) => void;
  /** Fields left open are named only after the first try. */
  tried: boolean;
}

/** The fields that go with the chosen answer. */
export function InformeringFields({ draft, change, tried }: InformeringFieldsProps) {
  const missing = (lacks: boolean, say: string) => (tried && lacks ? say : undefined);
  const reden = (label: string) => (
    <TextArea
      label={label}
      rows={2}
      value={draft.reden}
      onChange={(value) => change({ reden: value })}
      error={missing(draft.reden.trim() === '', 'Schrijf op waarom. Zonder reden kan dit niet.')}
    />
  );
  if (draft.uitkomst === 'geinformeerd') {
    return (
      <>
        <DatumField
          label="Op welke dag"
          value={draft.datum}
          onChange={(datum) => change({ datum })}
          error={missing(draft.datum === null, 'Kies de dag waarop het is verteld.')}
        />
        <TextField
          label="Door wie"
          maxLength={120}
          value={draft.door}
          onChange={(door) => change({ door })}
          error={missing(draft.door.trim() === '', 'Schrijf op wie het heeft verteld.')}
        />
        <TextField
          label="Hoe"
          placeholder="bijvoorbeeld: in een gesprek thuis, met een brief"
          maxLength={200}
          value={draft.hoe}
          onChange={(hoe) => change({ hoe })}
          error={missing(draft.hoe.trim() === '', 'Schrijf op hoe het is verteld.')}
        />
      </>
    );
  }
  if (draft.uitkomst === 'uitgesteld') {
    return (
      <>
        {reden('Waarom nog niet')}
        <DatumField
          label="Opnieuw bekijken op"
          description="Op die dag ziet u dit terug op Vandaag."
          value={draft.herzieningOp}
          onChange={(herzieningOp) => change({ herzieningOp })}
          error={missing(draft.herzieningOp === null, 'Kies een dag om dit opnieuw te bekijken.')}
        />
      </>
    );
  }
  return (
    <>
      <Choice
        label="Welke uitzondering"
        description="De wet noemt de gevallen waarin informeren niet hoeft of niet mag."
        options={uitzonderingSchema.options.map((id) => ({ id, name: uitzonderingNaam[id] }))}
        value={draft.grond}
        onChange={(grond) => change({ grond })}
        error={missing(draft.grond === null, 'Kies de uitzondering van de wet.')}
      />
      {reden('Waarom deze uitzondering hier geldt')}
    </>
  );
}
