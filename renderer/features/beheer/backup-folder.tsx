import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';

interface BackupFolderProps {
  folder: string | null;
  onChange: (folder: string) => void;
}

export function BackupFolder({ folder, onChange }: BackupFolderProps) {
  const choose = useCommand('toegang.chooseFolder');
  const ask = async () => {
    const answer = await choose.run({});
    if (answer.ok && answer.value.folder !== null) onChange(answer.value.folder);
  };
  return (
    <>
      {folder === null ? (
        <Notice tone="attention">
          Er gaat nog geen kopie naar een andere plek. Gaat deze computer stuk, dan bent u alles kwijt.
        </Notice>
      ) : (
        <p>
          Elke dag gaat een versleutelde kopie naar <strong className="path">{folder}</strong>
        </p>
      )}
      <Button icon="folder" isDisabled={choose.busy} onPress={() => void ask()}>
        {folder === null ? 'Kies een map' : 'Kies een andere map'}
      </Button>
      <FailureNotice failure={choose.failure} />
    </>
  );
}
