import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { BesluitenPane } from './besluiten-pane.tsx';
import { BestandPane } from './bestand-pane.tsx';
import { FormPane } from './form-pane.tsx';
import { NotitieHead } from './notitie-head.tsx';
import type { NotitieView } from './notitie-screen.tsx';
import { OverflowLine } from './overflow-line.tsx';
import { PaperPane } from './paper-pane.tsx';
import { useNotitieDraft } from './use-notitie-draft.ts';
import { VersiesPane } from './versies-pane.tsx';
import './driehoek.css';

export function Notitie({ view, onFilledIn }: { view: NotitieView; onFilledIn: () => void }) {
  const { inhoud, change, autosave } = useNotitieDraft(view.notitie);
  const casusId = view.notitie.casusId;
  const bevoegdheden = useRequest('bevoegdheden.get', {});
  const klassen = useRequest('klassen.get', {});
  const bijdrage = useRequest(
    'driehoek.fromCasus',
    { casusId: casusId ?? '' },
    { enabled: casusId !== null },
  );
  const { id } = view.notitie;

  return (
    <div className="notitie">
      <NotitieHead view={view} save={autosave} onFilledIn={onFilledIn} />
      <OverflowLine notitieId={id} />
      <div className="notitie-panes">
        <Pane
          label="Schrijven en besluiten"
          parts={[
            {
              id: 'schrijven',
              name: 'Schrijven',
              content:
                view.casus?.beperkt === true ? (
                  <Limited />
                ) : (
                  <Loaded query={klassen}>
                    {({ klassen: all }) => (
                      <FormPane
                        inhoud={inhoud}
                        change={change}
                        onBlur={autosave.onBlur}
                        bevoegdheden={bevoegdheden.data?.bevoegdheden ?? []}
                        klassen={all}
                        bijdrage={bijdrage.data ?? null}
                      />
                    )}
                  </Loaded>
                ),
            },
            {
              id: 'driehoek',
              name: 'In de driehoek',
              content:
                view.casus?.beperkt === true ? (
                  <Limited />
                ) : (
                  <BesluitenPane view={view} overlegId={null} inhoud={inhoud} change={change} />
                ),
            },
          ]}
        />
        <Pane
          label="De notitie als papier, de versies en het bestand"
          parts={[
            {
              id: 'papier',
              name: 'Notitie',
              className: 'notitie-panel-paper',
              content: <PaperPane notitieId={id} />,
            },
            { id: 'versies', name: 'Versies', content: <VersiesPane view={view} /> },
            { id: 'bestand', name: 'Bestand', content: <BestandPane view={view} /> },
          ]}
        />
      </div>
    </div>
  );
}

/** AVG art. 18: read, and nothing else. */
function Limited() {
  return (
    <Notice tone="attention" word="Beperking">
      Op deze casus rust een beperking. U kunt de notitie lezen, maar niet wijzigen of uitdelen.
    </Notice>
  );
}

interface PanePart {
  id: string;
  name: string;
  className?: string;
  content: ReactNode;
}

function Pane({ label, parts }: { label: string; parts: readonly PanePart[] }) {
  return (
    <Tabs className="tabs notitie-pane">
      <TabList className="notitie-tabs" aria-label={label} items={parts}>
        {({ id, name }) => (
          <Tab id={id} className="notitie-tab">
            {name}
          </Tab>
        )}
      </TabList>
      {parts.map(({ id, className = '', content }) => (
        <TabPanel key={id} id={id} className={`notitie-panel ${className}`}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
