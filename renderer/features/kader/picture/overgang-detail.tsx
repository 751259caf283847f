import type { Kader } from '../../../../shared/kader/schema.ts';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { CriteriaList } from './criteria-list.tsx';
import { DetailBlock } from './detail-block.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { Herkomst } from './herkomst.tsx';
import {
  beslisserItems,
  consultItems,
  lineItems,
  raadplegingItems,
  regelItems,
  stapItems,
  uitgezetItems,
} from './overgang-items.ts';

interface OvergangDetailProps {
  kader: Kader;
  overgang: Overgang;
  onClose: () => void;
}

/** Everything the kader says of one overgang: criteria, who decides, what comes first. */
export function OvergangDetail({ kader, overgang, onClose }: OvergangDetailProps) {
  const { telling, akkoord } = overgang;
  const intro = (
    <p className="detail-intro">
      <Herkomst of={overgang} />
      {telling !== undefined && <span className="bron">Aantal criteria: {telling}</span>}
    </p>
  );
  return (
    <DetailPanel id="overgang-detail" title={overgang.kop} intro={intro} onClose={onClose}>
      <DetailBlock title="Wat volgt waaruit" items={regelItems(overgang)} />
      {overgang.groepen.map((groep) => (
        <CriteriaList key={groep.id} kader={kader} groep={groep} />
      ))}
      <DetailBlock title="Uitgezet door de gemeente" items={uitgezetItems(kader, overgang)} />
      <div className="detail-blocks">
        <DetailBlock
          title="Wie mag beslissen"
          items={beslisserItems(kader, overgang)}
          none="De bron noemt niet wie dit beslist."
        />
        <DetailBlock title="Raadplegen" items={raadplegingItems(kader, overgang)} />
        <DetailBlock
          title="Akkoord nodig"
          items={akkoord === undefined ? [] : [{ key: 'akkoord', text: akkoord.tekst, of: akkoord }]}
        />
        <DetailBlock title="Eerst nodig" items={stapItems(kader, overgang.vooraf)} ordered />
        <DetailBlock title="Formele stappen" items={stapItems(kader, overgang.formeleStappen)} ordered />
        <DetailBlock title="Bij wie consult" items={consultItems(kader, overgang)} />
        <DetailBlock title="Let op" items={lineItems(overgang.waarschuwingen)} />
        <DetailBlock title="Aanwijzingen" items={lineItems(overgang.aanwijzingen)} />
      </div>
    </DetailPanel>
  );
}
