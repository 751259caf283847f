import type { BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { VoorafStand } from '../../../shared/kader/bevoegdheid/vooraf.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import '../oordeel/field-grid.css';
import '../oordeel/gap.css';
import { DatumField } from '../../components/datum-field.tsx';

interface VoorafListProps {
  besprekingId: string;
  stappen: readonly VoorafStand[];
  draft: BesluitDraft;
  onChange: (part: Partial<BesluitDraft>) => void;
}

/** What must come first, in the order of the kader: a step can be ticked when the one before it is done. */
export function VoorafList({ besprekingId, stappen, draft, onChange }: VoorafListProps) {
  const command = useCommand('criterium.setVooraf');
  const tick = async (id: string, vervuld: boolean): Promise<void> => {
    patchBespreking(besprekingId, (view) => ({
      ...view,
      vooraf: [...view.vooraf.filter((one) => one.id !== id), { id, vervuld }],
    }));
    const result = await command.run({ besprekingId, id, vervuld });
    if (!result.ok) await refresh(['bespreking.get']);
  };
  return (
    <div role="group" aria-labelledby="vooraf-kop" className="besluit-blok">
      <h3 id="vooraf-kop">Eerst nodig</h3>
      <FailureNotice failure={command.failure} />
      <ol className="plain">
        {stappen.map((stap) => (
          <li key={stap.id}>
            {stap.formeel && stap.document !== null ? (
              <Formeel stap={stap} draft={draft} onChange={onChange} />
            ) : (
              <TickBox
                label={stap.tekst}
                detail={stap.isNext ? stap.door.join(' of ') : 'eerst de stap hierboven'}
                isSelected={stap.vervuld}
                isDisabled={!stap.isNext && !stap.vervuld}
                onChange={(vervuld) => void tick(stap.id, vervuld)}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A formal besluit counts when it has a number and a date. */
function Formeel({
  stap,
  draft,
  onChange,
}: Omit<VoorafListProps, 'besprekingId' | 'stappen'> & { stap: VoorafStand }) {
  return (
    <div className="besluit-formeel">
      <p>
        {stap.tekst} <span className="second-ink">{stap.door.join(' of ')}</span>
      </p>
      {!stap.isNext && <p className="gat">Eerst de stap hierboven.</p>}
      <div className="field-grid">
        <TextField
          label="Nummer van het besluit"
          value={draft.formeelNummer}
          onChange={(formeelNummer) => onChange({ formeelNummer })}
        />
        <DatumField
          label="Datum van het besluit"
          value={draft.formeelDatum}
          onChange={(formeelDatum) => onChange({ formeelDatum })}
        />
      </div>
    </div>
  );
}
