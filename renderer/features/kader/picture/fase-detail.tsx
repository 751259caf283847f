import type { Kader } from '../../../../shared/kader/schema.ts';
import type { KaderFase } from '../../../../shared/kader/schema/fase.ts';
import { DetailBlock, type DetailItem } from './detail-block.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { bronWords } from './herkomst.tsx';
import { lineItems } from './overgang-items.ts';
import { SourceList } from './source-list.tsx';

interface FaseDetailProps {
  kader: Kader;
  fase: KaderFase;
  onClose: () => void;
}

/** What the kader says of one fase beside who does what. */
export function FaseDetail({ kader, fase, onClose }: FaseDetailProps) {
  const regie = fase.regie.map((regel): DetailItem => ({
    key: regel.id,
    text: `${regel.naam}: ${regel.tekst}`,
    of: regel,
  }));
  const intro = (
    <p className="detail-intro">
      {fase.uitgangssituatie}
      <span className="bron">Bron: {bronWords(fase.bron)}</span>
    </p>
  );
  return (
    <DetailPanel
      id="fase-detail"
      title={`${kader.namen.fase} ${fase.nummer}: ${fase.naam}`}
      intro={intro}
      onClose={onClose}
    >
      <div className="detail-blocks">
        <SourceList title="Signalen" list={fase.signalen} />
        <SourceList title="Wat er gebeurt" list={fase.acties} />
        <SourceList title="Overleg met" list={fase.overlegMet} />
        {fase.organisaties.map(({ groep, namen, bron }) => (
          <SourceList key={groep} title={groep} list={{ regels: namen, bron }} />
        ))}
        <SourceList title="Werkafspraken" list={fase.werkafspraken} />
        <DetailBlock title="Regie, met bron" items={regie} />
        <DetailBlock title="Aanwijzingen" items={lineItems(fase.aanwijzingen)} />
      </div>
    </DetailPanel>
  );
}
