import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { TextField } from '../../components/text-field.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { LineField } from './line-field.tsx';
import { RowsField } from './rows-field.tsx';

type Informeert = NotitieInhoud['communicatie']['informeert'][number];

/** The line to take, who speaks, and who tells whom. */
export function CommunicatieBlock({ inhoud, change }: BlockProps) {
  const { communicatie } = inhoud;
  const set = (part: Partial<typeof communicatie>): void =>
    change({ communicatie: { ...communicatie, ...part } });
  return (
    <Block
      id="communicatie"
      title="Communicatie"
      isEmpty={
        communicatie.lijn === '' && communicatie.woordvoerder === '' && communicatie.informeert.length === 0
      }
    >
      <LineField label="Wat zeggen we" value={communicatie.lijn} onChange={(lijn) => set({ lijn })} />
      <TextField
        label="Woordvoerder"
        value={communicatie.woordvoerder}
        maxLength={120}
        onChange={(woordvoerder) => set({ woordvoerder })}
      />
      <h3 id="informeert-head">Wie wordt ingelicht: slachtoffer, school, omwonenden, raad</h3>
      <RowsField<Informeert>
        name="Inlichten"
        labelledBy="informeert-head"
        rows={communicatie.informeert}
        max={20}
        empty={() => ({ wie: '', door: '', wanneer: '' })}
        isEmpty={({ wie, door, wanneer }) => `${wie}${door}${wanneer}`.trim() === ''}
        onChange={(informeert) => set({ informeert })}
      >
        {({ wie, door, wanneer }, changeRow, name) => (
          <div className="driehoek-three">
            <LineField
              label={`${name}, wie`}
              hideLabel
              placeholder="Wie"
              maxLength={120}
              value={wie}
              onChange={(text) => changeRow({ wie: text })}
            />
            <LineField
              label={`${name}, door wie`}
              hideLabel
              placeholder="Door wie"
              maxLength={120}
              value={door}
              onChange={(text) => changeRow({ door: text })}
            />
            <LineField
              label={`${name}, wanneer`}
              hideLabel
              placeholder="Wanneer"
              maxLength={120}
              value={wanneer}
              onChange={(text) => changeRow({ wanneer: text })}
            />
          </div>
        )}
      </RowsField>
    </Block>
  );
}
