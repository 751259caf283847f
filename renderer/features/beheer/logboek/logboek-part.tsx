import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { CheckTab } from './check-tab.tsx';
import { FoundSection } from './found-section.tsx';
import { KerncijfersTab } from './kerncijfers-tab.tsx';
import { RegelsTab } from './regels-tab.tsx';
import './logboek.css';

/** The logboek for who keeps or oversees it: casusnummers and users, nothing of a casus itself. */
export function LogboekPart() {
  const chain = useRequest('logboek.get', {});
  return (
    <section className="logboek-part" aria-labelledby="logboek-kop">
      <h2 id="logboek-kop">Logboek</h2>
      <p className="second-ink">
        Wie wat deed, wanneer en waarop. Elke regel hangt aan de regel ervoor. Verandert iemand er een, dan
        ziet Casustafel dat. Er staat niets in van wat er over mensen is opgeschreven.
      </p>
      <Loaded query={chain}>
        {(data) => (
          <>
            <FoundSection bevindingen={data.bevindingen} />
            <Tabs className="tabs">
              <TabList className="tab-list" aria-label="Onderdelen van het logboek">
                <Tab id="regels" className="tab">
                  Regels
                </Tab>
                <Tab id="controle" className="tab">
                  Controle en bewaren
                </Tab>
                <Tab id="kerncijfers" className="tab">
                  Kerncijfers
                </Tab>
              </TabList>
              <TabPanel id="regels" className="tab-panel">
                <RegelsTab chain={data} />
              </TabPanel>
              <TabPanel id="controle" className="tab-panel">
                <CheckTab chain={data} />
              </TabPanel>
              <TabPanel id="kerncijfers" className="tab-panel">
                <KerncijfersTab jaren={data.jaren} />
              </TabPanel>
            </Tabs>
          </>
        )}
      </Loaded>
    </section>
  );
}
