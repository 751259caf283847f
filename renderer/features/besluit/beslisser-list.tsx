import type { BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import type { Attendee } from '../../../shared/kader/rol.ts';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { beslisserChoices } from './beslissers.ts';
import { RadioList } from '../../components/radio-list.tsx';
import { voorstel } from './to-record.ts';

interface BeslisserListProps {
  bevoegdheid: Bevoegdheid;
  aanwezigen: readonly Attendee[];
  draft: BesluitDraft;
  onChange: (part: Partial<BesluitDraft>) => void;
}

/** Who may decide and is at the table. Nobody is filled in beforehand, also not who is logged in. */
export function BeslisserList({ bevoegdheid, aanwezigen, draft, onChange }: BeslisserListProps) {
  const { choices, absent } = beslisserChoices(bevoegdheid);
  const chosen = choices.find((choice) => choice.key === draft.beslisser);
  const present = aanwezigen.filter((one) => one.aanwezig);
  return (
    <div className="besluit-blok">
      <RadioList
        label="Wie beslist?"
        value={draft.beslisser}
        onChange={(beslisser) => onChange({ beslisser })}
        choices={[
          ...choices.map((choice) => ({
            id: choice.key,
            content: choice.onPaper ? `${choice.rol}, met een besluit op papier` : choice.naam,
            aside: choice.onPaper
              ? 'nummer en datum hierboven'
              : [choice.rol, choice.organisatie].filter((text) => text !== '').join(', '),
          })),
          {
            id: voorstel,
            content: 'Nog niemand: leg een voorstel vast',
            aside: 'de fase verandert dan niet',
          },
        ]}
      />
      {choices.length === 0 && absent.length > 0 && (
        <p className="second-ink">
          Wie dit mag beslissen, zit niet aan tafel. Leg een voorstel vast en vraag het besluit aan:
        </p>
      )}
      {absent.map(({ rol }) => (
        <p key={rol} className="besluit-absent">
          {rol}: niet aanwezig
        </p>
      ))}
      {bevoegdheid.beslissers.length === 0 && (
        <p className="second-ink">
          Het kader noemt niet wie dit mag beslissen. Daarom kan alleen een voorstel. Uw gemeente kan in een
          eigen versie van het kader aanwijzen wie beslist.
        </p>
      )}
      {chosen !== undefined && <p className="second-ink">{chosen.grond}</p>}
      {chosen?.onPaper === true && (
        <TextField
          label={`Naam van wie het besluit nam (${chosen.rol})`}
          value={draft.paperName}
          onChange={(paperName) => onChange({ paperName })}
        />
      )}
      {draft.beslisser === voorstel && (
        <Choice
          label="Wie doet het voorstel?"
          options={present.map(({ naam, organisatie }) => ({ id: naam, name: naam, detail: organisatie }))}
          value={present.some(({ naam }) => naam === draft.voorstelBy) ? draft.voorstelBy : null}
          onChange={(voorstelBy) => onChange({ voorstelBy })}
        />
      )}
    </div>
  );
}
