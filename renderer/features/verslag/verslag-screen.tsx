import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useBespreking } from '../../query.ts';
import type { VerslagDeel } from '../../shell/place.ts';
import { StukPanel } from './stuk-panel.tsx';
import { stukken } from './stukken.ts';
import './verslag.css';

interface VerslagScreenProps {
  besprekingId: string;
  /** null: the first one that is not vastgesteld. */
  stuk: Stuk | null;
  deel: VerslagDeel;
}

/** The papers of one bespreking: looked at, vastgesteld, corrected and saved to a file. */
export function VerslagScreen({ besprekingId, stuk, deel }: VerslagScreenProps) {
  return (
    <Loaded query={useBespreking(besprekingId)}>
      {(view) => <Papers view={view} start={stuk} deel={deel} />}
    </Loaded>
  );
}

interface PapersProps {
  view: BesprekingView;
  start: Stuk | null;
  deel: VerslagDeel;
}

function Papers({ view, start, deel }: PapersProps) {
  const firstOpen = view.vastgesteld.some(({ soort }) => soort === 'afsprakenlijst')
    ? 'verslag'
    : 'afsprakenlijst';
  const [chosen, setChosen] = useState<Stuk>(start ?? firstOpen);
  const [isFirst, setIsFirst] = useState(true);
  return (
    <Tabs
      className="verslag"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const next = stukken.find(({ id }) => id === key)?.id ?? chosen;
        if (next !== chosen) setIsFirst(false);
        setChosen(next);
      }}
    >
      <div className="verslag-kop">
        <h1>
          {view.casus.nummer} {view.casus.aanduiding}, {formatDatum(view.overleg.datum)}
        </h1>
        <TabList className="verslag-tabs" aria-label="Welk stuk" items={stukken}>
          {({ id, name }) => (
            <Tab id={id} className="verslag-tab">
              {name}
            </Tab>
          )}
        </TabList>
      </div>
      {stukken.map(({ id }) => (
        <TabPanel key={id} id={id} className="verslag-paneel">
          <StukPanel view={view} stuk={id} deel={isFirst ? deel : 'stuk'} isFirst={isFirst} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
