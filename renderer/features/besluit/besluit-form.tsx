import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { judgeStap } from '../../../shared/kader/bevoegdheid.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import { afwegingOf } from '../oordeel/panel-content.ts';
import { BeslisserList } from './beslisser-list.tsx';
import { beslisserChoices } from './beslissers.ts';
import { useBesluitDraft, type BesluitDraft } from './besluit-draft.ts';
import { NaarList } from './naar-list.tsx';
import { RaadplegenList } from './raadplegen-list.tsx';
import { toRecord, voorstel } from './to-record.ts';
import { VoorafList } from './vooraf-list.tsx';

interface BesluitFormProps {
  view: BesprekingView;
  kader: Kader;
  onRecorded: () => void;
}

/** An op- of afschaling, from top to bottom: where to, what comes first, who decides, who was consulted, why. */
export function BesluitForm({ view, kader, onRecorded }: BesluitFormProps) {
  const besprekingId = view.bespreking.id;
  const van = view.casus.fase;
  const [draft, fill, clear] = useBesluitDraft(besprekingId);
  const [asked, setAsked] = useState(false);
  const command = useCommand('fasebesluit.record');
  const change = (part: Partial<BesluitDraft>): void => {
    setAsked(false);
    command.clear();
    fill(part);
  };
  const afweging = afwegingOf(kader, view);
  const aanwezigen = attendeesOf(view);
  const { naar } = draft;
  const bevoegdheid =
    naar === null
      ? null
      : judgeStap({ kader, stap: { van, naar }, aanwezigen, vooraf: view.vooraf, afweging });
  const choices = bevoegdheid === null ? [] : beslisserChoices(bevoegdheid).choices;
  const send = toRecord(besprekingId, draft, choices, aanwezigen, bevoegdheid);

  const record = async (): Promise<void> => {
    setAsked(!send.ok);
    if (!send.ok) return;
    const result = await command.run(send.input);
    if (!result.ok) return;
    const made = result.value;
    patchBespreking(besprekingId, (old) => ({
      ...old,
      fasebesluiten: [...old.fasebesluiten, made],
      casus: made.soort === 'besluit' ? { ...old.casus, fase: made.naar } : old.casus,
    }));
    clear();
    onRecorded();
    await refresh(['casus.get', 'casus.list', 'vandaag.get']);
  };

  return (
    <div className="besluit-formulier">
      <p className="besluit-uitkomst">
        Uitkomst van de afweging: <strong>{afweging.kop}</strong>
      </p>
      <NaarList
        kader={kader}
        van={van}
        naar={naar}
        afweging={afweging}
        onChange={(chosen) => change({ naar: chosen, beslisser: null, geraadpleegd: [] })}
      />
      {bevoegdheid !== null && (
        <>
          {bevoegdheid.vooraf.length > 0 && (
            <VoorafList
              besprekingId={besprekingId}
              stappen={bevoegdheid.vooraf}
              draft={draft}
              onChange={change}
            />
          )}
          <BeslisserList bevoegdheid={bevoegdheid} aanwezigen={aanwezigen} draft={draft} onChange={change} />
          {bevoegdheid.raadplegen.length > 0 && (
            <RaadplegenList
              raadplegen={bevoegdheid.raadplegen}
              geraadpleegd={draft.geraadpleegd}
              onChange={(geraadpleegd) => change({ geraadpleegd })}
            />
          )}
          {bevoegdheid.needsReden && (
            <TextArea
              label="Waarom wijkt u af van de uitkomst?"
              description={`De afweging zegt: ${afweging.kop}.`}
              rows={2}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
          )}
          <FailureNotice failure={command.failure} />
          <div className="besluit-vastleggen">
            <Button variant="primary" isDisabled={command.busy} onPress={() => void record()}>
              {draft.beslisser === voorstel ? 'Voorstel vastleggen' : 'Besluit vastleggen'}
            </Button>
            {!send.ok && !asked && <span className="second-ink">{send.missing}</span>}
          </div>
          {!send.ok && asked && <Notice tone="attention">{send.missing}</Notice>}
        </>
      )}
    </div>
  );
}
