import { useState } from 'react';
import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import type { StukOf } from './stuk-draft.ts';

const refreshed = ['casus.get', 'exemplaar.list', 'rectificatie.list'] as const;

/** As a file, to where the user says; of an uitnodiging also all of them at once. */
export function StukExport({ of, input }: { of: StukOf; input: StukInput }) {
  const [place, setPlace] = useState<string | null>(null);
  const one = useCommand('stuk.export', { refresh: refreshed });
  const all = useCommand('stuk.exportUitnodigingen', { refresh: refreshed });
  const busy = one.busy || all.busy;
  // What came of it is about the paper as it was then.
  const [asked, setAsked] = useState('');
  const isSame = asked === JSON.stringify(input);

  const save = async (formaat: 'docx' | 'pdf') => {
    all.clear();
    setAsked(JSON.stringify(input));
    const result = await one.run({ ...input, formaat });
    setPlace(result.ok ? result.value.file : null);
  };
  const saveAll = async (besprekingId: string, formaat: 'docx' | 'pdf') => {
    one.clear();
    setAsked(JSON.stringify(input));
    const result = await all.run({ casusId: of.casusId, besprekingId, velden: input.velden, formaat });
    setPlace(result.ok ? result.value.folder : null);
  };

  const { besprekingId } = of;
  return (
    <div className="stuk-export">
      {of.sjabloon === 'uitnodiging' && besprekingId !== null && (
        <div className="stuk-keys" role="group" aria-label="Alle uitnodigingen, elk een eigen bestand">
          <Button
            variant="primary"
            icon="file"
            isDisabled={busy}
            onPress={() => void saveAll(besprekingId, 'pdf')}
          >
            Alle uitnodigingen (PDF)
          </Button>
          <Button icon="file" isDisabled={busy} onPress={() => void saveAll(besprekingId, 'docx')}>
            Alle uitnodigingen (Word)
          </Button>
        </div>
      )}
      <div className="stuk-keys" role="group" aria-label="Dit stuk opslaan">
        <Button icon="file" isDisabled={busy} onPress={() => void save('docx')}>
          Word (DOCX)
        </Button>
        <Button icon="file" isDisabled={busy} onPress={() => void save('pdf')}>
          PDF
        </Button>
      </div>
      {isSame && <FailureNotice failure={one.failure ?? all.failure} />}
      {isSame && place !== null && (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{place}</span>
        </Notice>
      )}
    </div>
  );
}
