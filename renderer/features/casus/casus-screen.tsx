import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import type { CasusTab } from '../../shell/place.ts';
import { NotitieButton } from '../driehoek/notitie-button.tsx';
import { BeperkingChip } from '../privacy/beperking/beperking-chip.tsx';
import { CopyAge } from '../casuspakket/copy-age.tsx';
import { AfsprakenTab } from './afspraken-tab.tsx';
import { DocumentenTab } from '../exemplaar/documenten-tab.tsx';
import { BesluitenTab } from './besluiten-tab.tsx';
import { BetrokkenenTab } from './betrokkenen-tab.tsx';
import { CasusFase } from './casus-fase.tsx';
import { DeelnemersTab } from './deelnemers-tab.tsx';
import { NewerKader } from './newer-kader.tsx';
import { OverleggenTab } from './overleggen-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { PrivacyTab } from './privacy-tab.tsx';
import { RisicosTab } from './risicos-tab.tsx';
import './casus.css';

const tabs: readonly { id: CasusTab; name: string; content: (dossier: CasusDossier) => ReactNode }[] = [
  { id: 'overzicht', name: 'Overzicht', content: (dossier) => <OverviewTab dossier={dossier} /> },
  {
    id: 'betrokkenen',
    name: 'Betrokkenen en naasten',
    content: (dossier) => <BetrokkenenTab dossier={dossier} />,
  },
  { id: 'deelnemers', name: 'Deelnemers', content: (dossier) => <DeelnemersTab dossier={dossier} /> },
  { id: 'overleggen', name: 'Overleggen', content: (dossier) => <OverleggenTab dossier={dossier} /> },
  { id: 'afspraken', name: 'Afspraken', content: (dossier) => <AfsprakenTab dossier={dossier} /> },
  { id: 'risicos', name: 'Risico’s', content: (dossier) => <RisicosTab dossier={dossier} /> },
  {
    id: 'op-en-afschaling',
    name: 'Op- en afschaling',
    content: (dossier) => <BesluitenTab dossier={dossier} />,
  },
  { id: 'documenten', name: 'Documenten', content: (dossier) => <DocumentenTab dossier={dossier} /> },
  { id: 'privacy', name: 'Privacy', content: (dossier) => <PrivacyTab dossier={dossier} /> },
];

export function CasusScreen({ casusId, tab }: { casusId: string; tab: CasusTab }) {
  const dossier = useRequest('casus.get', { id: casusId });
  return <Loaded query={dossier}>{(data) => <CasusView dossier={data} tab={tab} />}</Loaded>;
}

function CasusView({ dossier, tab }: { dossier: CasusDossier; tab: CasusTab }) {
  const { goTo } = useNav();
  const { casus } = dossier;
  return (
    <>
      <ScreenHead title={`${casus.nummer} ${casus.aanduiding}`}>
        {dossier.beperking !== null && <BeperkingChip />}
        <CasusFase casus={casus} />
        <NotitieButton casusId={casus.id} />
        <Button icon="plus" onPress={() => goTo({ room: 'new-overleg', casusId: casus.id })}>
          Nieuw overleg
        </Button>
      </ScreenHead>
      <CopyAge casusId={casus.id} today={dossier.today} />
      <NewerKader casus={casus} today={dossier.today} />
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = tabs.find(({ id }) => id === key);
          if (chosen !== undefined && chosen.id !== tab)
            goTo({ room: 'casus', casusId: casus.id, tab: chosen.id });
        }}
      >
        <TabList className="tab-list" aria-label="Onderdelen van deze casus" items={tabs}>
          {({ id, name }) => (
            <Tab id={id} className="tab">
              {name}
            </Tab>
          )}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            {content(dossier)}
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}
