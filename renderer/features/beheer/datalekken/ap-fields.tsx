import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TijdField } from '../../../components/tijd-field.tsx';
import type { FollowUpDraft } from './follow-up-draft.ts';

interface ApFieldsProps {
  draft: FollowUpDraft;
  change: (part: Partial<FollowUpDraft>) => void;
  tried: boolean;
  /** A moment was recorded before; it stays unless another is typed. */
  kept: boolean;
}

const answers = [
  { id: 'open', name: 'Nog niet besloten' },
  { id: 'gemeld', name: 'Gemeld' },
  { id: 'niet', name: 'Niet gemeld' },
] as const;

/** Told to the Autoriteit Persoonsgegevens, or why not (AVG art. 33). */
export function ApFields({ draft, change, tried, kept }: ApFieldsProps) {
  const lacks = (value: string | null) => tried && !kept && value === null;
  return (
    <>
      <Choice
        label="Autoriteit Persoonsgegevens"
        options={answers}
        value={draft.ap}
        onChange={(ap) => change({ ap })}
      />
      {draft.ap === 'gemeld' && (
        <div className="datalek-row">
          <DatumField
            label="Gemeld op"
            value={draft.apOp}
            onChange={(apOp) => change({ apOp })}
            error={lacks(draft.apOp) ? 'Kies de dag van de melding.' : undefined}
          />
          <TijdField
            label="Tijd van de melding"
            value={draft.apTijd}
            onChange={(apTijd) => change({ apTijd })}
            error={lacks(draft.apTijd) ? 'Vul de tijd van de melding in.' : undefined}
          />
        </div>
      )}
      {draft.ap === 'niet' && (
        <TextArea
          label="Waarom is het niet gemeld?"
          description="Niet melden kan als er waarschijnlijk geen risico is voor de mensen om wie het gaat (AVG artikel 33)."
          rows={2}
          value={draft.apReden}
          onChange={(apReden) => change({ apReden })}
          error={tried && draft.apReden.trim() === '' ? 'Schrijf op waarom niet.' : undefined}
        />
      )}
    </>
  );
}
