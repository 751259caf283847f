import { useState } from 'react';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { StartDialog } from './local/start-dialog.tsx';
import { UseForNew } from './use-for-new.tsx';

interface VersionActionsProps {
  kader: Kader;
  /** Made by this gemeente: a next version keeps its name. */
  eigen: boolean;
  onConcept: (id: string) => void;
}

/** What can be done with a version: make an own one of it, use it, give it to another gemeente. */
export function VersionActions({ kader, eigen, onConcept }: VersionActionsProps) {
  const { id, versie } = kader;
  const [asking, setAsking] = useState(false);
  const [file, setFile] = useState<string | null>(null);
  const start = useCommand('kader.startConcept', { refresh: ['kader.concepts'] });
  const exportFile = useCommand('kader.exportFile');
  const next = async () => {
    const result = await start.run({ basis: { id, versie }, naam: null });
    if (result.ok) onConcept(result.value.id);
  };
  const write = async () => {
    setFile(null);
    const result = await exportFile.run({ id, versie });
    if (result.ok) setFile(result.value.file);
  };
  return (
    <>
      <div className="version-actions">
        <UseForNew kader={kader} />
        {eigen ? (
          <Button isDisabled={start.busy} onPress={() => void next()}>
            Nieuwe versie maken
          </Button>
        ) : (
          <Button onPress={() => setAsking(true)}>Eigen versie maken</Button>
        )}
        <Button variant="quiet" isDisabled={exportFile.busy} onPress={() => void write()}>
          Exporteren
        </Button>
      </div>
      {file !== null && (
        <Notice tone="good" word="Geëxporteerd">
          Het kader staat in {file}.
        </Notice>
      )}
      <FailureNotice failure={start.failure ?? exportFile.failure} />
      {asking && (
        <StartDialog
          kader={kader}
          onClose={() => setAsking(false)}
          onStarted={(conceptId) => {
            setAsking(false);
            onConcept(conceptId);
          }}
        />
      )}
    </>
  );
}
