import { useCallback, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { diffKaders, onlyChanges } from '../../../../shared/kader/diff.ts';
import type { KaderConcept, KaderVersion } from '../../../../shared/kader/local/concept.ts';
import type { KaderChange } from '../../../../shared/kader/local/change.ts';
import type { SaveState } from '../../../autosave/save-state.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { SaveStatus } from '../../../components/save-status.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useKader } from '../use-kader.ts';
import { changeConcept } from './change-concept.ts';
import { ConceptContext } from './concept-context.ts';
import { ConceptEdit } from './concept-edit.tsx';
import { ConceptPreview } from './concept-preview.tsx';
import { DiscardConcept } from './discard-concept.tsx';
import { emptyPublishDraft } from './publish-draft.ts';
import { PublishForm } from './publish-form.tsx';
import { saveSummary } from './save-summary.ts';
import './concept.css';
import './edit.css';

export type ConceptTab = 'aanpassen' | 'verschil' | 'publiceren';

interface ConceptScreenProps {
  id: string;
  startTab: ConceptTab;
  onPublished: (version: KaderVersion) => void;
  onDiscarded: () => void;
}

/** A local version while it is made: words in their place, what changes, and publishing. */
export function ConceptScreen({ id, ...rest }: ConceptScreenProps) {
  const concept = useRequest('kader.getConcept', { id });
  return <Loaded query={concept}>{(data) => <ConceptView concept={data} {...rest} />}</Loaded>;
}

interface ConceptViewProps extends Omit<ConceptScreenProps, 'id'> {
  concept: KaderConcept;
}

function ConceptView({ concept, startTab, onPublished, onDiscarded }: ConceptViewProps) {
  const { id, kader, basis } = concept;
  const { leave } = useNav();
  const [tab, setTab] = useState<ConceptTab>(startTab);
  const [publishDraft, setPublishDraft] = useState(emptyPublishDraft);
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const report = useCallback(
    (field: string, state: SaveState) =>
      setStates((before) => {
        const after = new Map(before);
        after.delete(field);
        return after.set(field, state);
      }),
    [],
  );
  const before = useKader({ kaderId: basis.id, kaderVersie: basis.versie });
  // Each key in each field draws this screen again.
  const changes = useMemo(() => (before ? onlyChanges(diffKaders(before, kader)) : []), [before, kader]);
  // Without the version it was made from nothing can be said of what changes.
  const count = before ? changes.reduce((sum, { rows }) => sum + rows.length, 0) : null;
  const change = (wanted: KaderChange) => changeConcept(id, wanted);

  return (
    <ConceptContext value={{ id, kader, change, report }}>
      <div className="concept-bar">
        <p>
          <strong>Concept van {kader.naam}.</strong>{' '}
          {before ? `Gemaakt op basis van ${before.naam}, versie ${basis.versie}. ` : ''}Er wordt pas mee
          gewogen als u het publiceert.
        </p>
        <SaveStatus state={saveSummary(states.values())} />
        <DiscardConcept concept={concept} onDiscarded={onDiscarded} />
      </div>
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => leave(() => setTab(key as ConceptTab))}
      >
        <TabList className="tab-list" aria-label="Onderdelen van dit concept">
          <Tab id="aanpassen" className="tab">
            Aanpassen
          </Tab>
          <Tab id="verschil" className="tab">
            Wat verandert er{count !== null && ` (${count})`}
          </Tab>
          <Tab id="publiceren" className="tab">
            Publiceren
          </Tab>
        </TabList>
        <TabPanel id="aanpassen" className="tab-panel">
          <ConceptEdit />
        </TabPanel>
        <TabPanel id="verschil" className="tab-panel">
          <ConceptPreview before={before} concept={kader} changes={changes} />
        </TabPanel>
        <TabPanel id="publiceren" className="tab-panel">
          <PublishForm
            concept={concept}
            draft={publishDraft}
            onChange={setPublishDraft}
            changed={count}
            onPublished={onPublished}
          />
        </TabPanel>
      </Tabs>
    </ConceptContext>
  );
}
