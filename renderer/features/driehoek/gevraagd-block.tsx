import type { BesluitWie, NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { Choice } from '../../components/choice.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { LineField } from './line-field.tsx';
import { RowsField } from './rows-field.tsx';
import { wieOptions } from './words.ts';

type Gevraagd = NotitieInhoud['gevraagdBesluit'][number];

/** Typed last, when the rest is clear; it stands first on the paper. */
export function GevraagdBlock({ inhoud, change }: BlockProps) {
  return (
    <Block
      id="gevraagd-besluit"
      title="Gevraagd besluit"
      hint="U typt dit als laatste. Op de notitie staat het bovenaan."
    >
      <RowsField<Gevraagd>
        name="Gevraagd besluit"
        labelledBy="gevraagd-besluit-head"
        rows={inhoud.gevraagdBesluit}
        max={6}
        empty={() => ({ wat: '', wie: 'burgemeester', termijn: '' })}
        isEmpty={({ wat, termijn }) => `${wat}${termijn}`.trim() === ''}
        onChange={(gevraagdBesluit) => change({ gevraagdBesluit })}
      >
        {({ wat, wie, termijn }, changeRow, name) => (
          <div className="driehoek-gevraagd">
            <LineField
              label={`${name}, wat`}
              hideLabel
              placeholder="Wat moet worden besloten"
              value={wat}
              onChange={(text) => changeRow({ wat: text })}
            />
            <Choice<BesluitWie>
              label={`${name}, door wie`}
              hideLabel
              options={wieOptions}
              value={wie}
              onChange={(chosen) => changeRow({ wie: chosen })}
            />
            <LineField
              label={`${name}, wanneer`}
              hideLabel
              placeholder="Voor wanneer"
              maxLength={120}
              value={termijn}
              onChange={(text) => changeRow({ termijn: text })}
            />
          </div>
        )}
      </RowsField>
    </Block>
  );
}
