import { DatumField } from '../../components/datum-field.tsx';
import { TijdField } from '../../components/tijd-field.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { LineField } from './line-field.tsx';
import { TextRows } from './text-rows.tsx';

/** When the driehoek meets again, and when this can be scaled down. */
export function VervolgBlock({ inhoud, change }: BlockProps) {
  const { volgendMoment } = inhoud;
  const set = (part: Partial<typeof volgendMoment>): void =>
    change({ volgendMoment: { ...volgendMoment, ...part } });
  return (
    <Block
      id="afspraken"
      title="Hoe verder"
      isEmpty={
        volgendMoment.datum === null &&
        volgendMoment.tijd === null &&
        volgendMoment.toelichting === '' &&
        inhoud.afschaalcriteria.length === 0
      }
    >
      <h3>Volgend moment</h3>
      <div className="driehoek-moment">
        <DatumField label="Datum" value={volgendMoment.datum} onChange={(datum) => set({ datum })} />
        <TijdField label="Tijd" value={volgendMoment.tijd} onChange={(tijd) => set({ tijd })} />
      </div>
      <LineField
        label="Waarvoor"
        value={volgendMoment.toelichting}
        onChange={(toelichting) => set({ toelichting })}
      />
      <h3 id="afschaalcriteria-head">Wanneer kan dit worden afgeschaald</h3>
      <TextRows
        name="Afschaalcriterium"
        labelledBy="afschaalcriteria-head"
        rows={inhoud.afschaalcriteria}
        onChange={(afschaalcriteria) => change({ afschaalcriteria })}
      />
    </Block>
  );
}
