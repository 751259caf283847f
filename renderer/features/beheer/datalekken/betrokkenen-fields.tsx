import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { FollowUpDraft } from './follow-up-draft.ts';

interface BetrokkenenFieldsProps {
  draft: FollowUpDraft;
  change: (part: Partial<FollowUpDraft>) => void;
  tried: boolean;
}

const answers = [
  { id: 'open', name: 'Nog niet besloten' },
  { id: 'gedaan', name: 'Geïnformeerd' },
  { id: 'niet', name: 'Niet geïnformeerd' },
] as const;

/** Told to those whose data it were, or why not (AVG art. 34). */
export function BetrokkenenFields({ draft, change, tried }: BetrokkenenFieldsProps) {
  return (
    <>
      <Choice
        label="Mensen om wie het gaat"
        options={answers}
        value={draft.betrokkenen}
        onChange={(betrokkenen) => change({ betrokkenen })}
      />
      {draft.betrokkenen === 'gedaan' && (
        <div className="datalek-row">
          <DatumField
            label="Geïnformeerd op"
            value={draft.betrokkenenOp}
            onChange={(betrokkenenOp) => change({ betrokkenenOp })}
            error={tried && draft.betrokkenenOp === null ? 'Kies de dag.' : undefined}
          />
          <TextField
            label="Hoe"
            maxLength={200}
            value={draft.betrokkenenHoe}
            onChange={(betrokkenenHoe) => change({ betrokkenenHoe })}
            error={tried && draft.betrokkenenHoe.trim() === '' ? 'Schrijf op hoe.' : undefined}
          />
        </div>
      )}
      {draft.betrokkenen === 'niet' && (
        <TextArea
          label="Waarom zijn zij niet geïnformeerd?"
          description="Niet informeren kan als er geen hoog risico voor hen is (AVG artikel 34)."
          rows={2}
          value={draft.betrokkenenReden}
          onChange={(betrokkenenReden) => change({ betrokkenenReden })}
          error={tried && draft.betrokkenenReden.trim() === '' ? 'Schrijf op waarom niet.' : undefined}
        />
      )}
    </>
  );
}
