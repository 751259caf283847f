import { useState } from 'react';
import { stillOpen } from '../../../shared/domain/inzage/inzage-item.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useNav } from '../../shell/nav.tsx';
import { InzageDetail } from './inzage-detail.tsx';
import { InzageExport } from './inzage-export.tsx';
import { InzageList } from './inzage-list.tsx';
import { InzagePreview } from './inzage-preview.tsx';
import { itemKey, nextOpen } from './item-key.ts';
import { openWords } from './keuze-words.ts';

interface InzageViewProps {
  verzoekId: string;
  data: RequestOutput<'inzage.items'>;
}

/** The list beside the record that is looked at; it goes on where it was left. */
export function InzageView({ verzoekId, data }: InzageViewProps) {
  const { goTo } = useNav();
  const { items, verzoek } = data;
  const [chosen, setChosen] = useState(() => nextOpen(items, null) ?? (items[0] ? itemKey(items[0]) : null));
  const [previewing, setPreviewing] = useState(false);
  const item = items.find((one) => itemKey(one) === chosen);
  const open = stillOpen(items);
  return (
    <div className="inzage">
      <ScreenHead title={`Inzagedossier ${data.casusnummer}`}>
        <Button onPress={() => goTo({ room: 'casus', casusId: verzoek.casusId, tab: 'privacy' })}>
          Terug naar de casus
        </Button>
        <Button icon="file" onPress={() => setPreviewing(!previewing)}>
          {previewing ? 'Verder met bekijken' : 'Voorbeeld'}
        </Button>
      </ScreenHead>
      <p>
        Voor {data.betrokkene}. Bekijk elke regel: mag de betrokkene die zien, of gaat die over een ander?
        Namen van anderen zijn geel. Het programma haalt zelf niets weg.
      </p>
      <p className="inzage-open" role="status">
        {openWords(open)}
      </p>
      <InzageExport verzoekId={verzoekId} open={open} />
      {previewing ? (
        <InzagePreview verzoekId={verzoekId} />
      ) : (
        <div className="inzage-columns">
          <InzageList items={items} chosen={chosen} onChoose={setChosen} />
          {item !== undefined && (
            <InzageDetail
              key={chosen}
              verzoek={verzoek}
              item={item}
              onChosen={(after) => setChosen(nextOpen(after, chosen) ?? chosen)}
            />
          )}
        </div>
      )}
    </div>
  );
}
