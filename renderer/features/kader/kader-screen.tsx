import { useState } from 'react';
import type { ConceptEntry, ImportOutcome, KaderEntry } from '../../../shared/ipc/contract/kader.ts';
import { Choice } from '../../components/choice.tsx';
import type { Option } from '../../components/choice-option.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { Button } from '../../components/button.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { ConceptScreen } from './local/concept-screen.tsx';
import { ImportFaults } from './local/import-faults.tsx';
import { versionKey, type Shown } from './shown.ts';
import { VersionView } from './version-view.tsx';
import './kader.css';

/** The AVE-schema of each kader. It starts with the gemeente's own. */
export function KaderScreen() {
  return <Loaded query={useRequest('kader.list', {})}>{(kaders) => <Kaders kaders={kaders} />}</Loaded>;
}

function Kaders({ kaders }: { kaders: readonly KaderEntry[] }) {
  const gemeente = useRequest('gemeente.get', {}).data;
  const concepts = useRequest('kader.concepts', {}).data ?? [];
  const { leave } = useNav();
  const [chosen, setChosen] = useState<Shown | null>(null);
  const [refused, setRefused] = useState<Extract<ImportOutcome, { outcome: 'refused' }> | null>(null);
  const importFile = useCommand('kader.importFile', { refresh: ['kader.concepts'] });

  const own = kaders.find(({ id, versie }) => id === gemeente?.kaderId && versie === gemeente.kaderVersie);
  const start = own ?? kaders[0];
  const shown = chosen ?? (start === undefined ? null : { kind: 'version', version: start });
  const entry =
    shown?.kind === 'version'
      ? kaders.find((one) => versionKey(one) === versionKey(shown.version))
      : undefined;

  const read = async () => {
    setRefused(null);
    const result = await importFile.run({});
    if (!result.ok) return;
    if (result.value.outcome === 'refused') setRefused(result.value);
    if (result.value.outcome === 'concept')
      setChosen({ kind: 'concept', id: result.value.conceptId, tab: 'verschil' });
  };

  return (
    <>
      <ScreenHead title="AVE-schema">
        <Choice
          label="Kader"
          hideLabel
          options={[...concepts.map(conceptOption), ...kaders.map(kaderOption)]}
          value={shown?.kind === 'concept' ? shown.id : entry === undefined ? null : versionKey(entry)}
          onChange={(key) =>
            leave(() => {
              const version = kaders.find((one) => versionKey(one) === key);
              setChosen(
                version === undefined
                  ? { kind: 'concept', id: key, tab: 'aanpassen' }
                  : { kind: 'version', version },
              );
            })
          }
        />
        <Button variant="quiet" isDisabled={importFile.busy} onPress={() => leave(() => void read())}>
          Importeren
        </Button>
      </ScreenHead>
      <FailureNotice failure={importFile.failure} />
      {refused !== null && <ImportFaults refused={refused} onClose={() => setRefused(null)} />}
      {shown?.kind === 'concept' && (
        <ConceptScreen
          key={shown.id}
          id={shown.id}
          startTab={shown.tab}
          onPublished={(version) => setChosen({ kind: 'version', version, published: true })}
          onDiscarded={() => setChosen(null)}
        />
      )}
      {shown?.kind === 'version' && entry !== undefined && (
        <VersionView
          key={versionKey(entry)}
          entry={entry}
          others={kaders.filter((one) => one.readable && versionKey(one) !== versionKey(entry))}
          justPublished={shown.published === true && refused === null}
          onConcept={(id) => setChosen({ kind: 'concept', id, tab: 'aanpassen' })}
        />
      )}
    </>
  );
}

function kaderOption(entry: KaderEntry): Option {
  const { naam, versie, eigen, readable } = entry;
  if (!readable)
    return { id: versionKey(entry), name: `${naam} ${versie}`, detail: 'Kan niet worden gelezen' };
  return eigen
    ? { id: versionKey(entry), name: `${naam} ${versie}`, detail: 'Eigen versie' }
    : { id: versionKey(entry), name: naam, detail: `Versie ${versie}` };
}

function conceptOption({ id, naam }: ConceptEntry): Option {
  return { id, name: `${naam} (concept)`, detail: 'Nog niet gepubliceerd' };
}
