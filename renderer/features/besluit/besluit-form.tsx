import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { akkoordNamen } from '../../../shared/domain/fasebesluit/akkoord-namen.ts';
import type { BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { judgeStap } from '../../../shared/kader/bevoegdheid.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { SaveStatus } from '../../components/save-status.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import { afwegingOf } from '../oordeel/panel-content.ts';
import { AkkoordList } from './akkoord-list.tsx';
import { BeslisserList } from './beslisser-list.tsx';
import { beslisserChoices } from './beslissers.ts';
import { StapList } from './stap-list.tsx';
import { RaadplegenList } from './raadplegen-list.tsx';
import { regieRecorded } from './regie-recorded.ts';
import { toRecord, voorstel } from './to-record.ts';
import { useBesluitDraft } from './use-besluit-draft.ts';
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
  const { draft, state, change: fill, flush, clear } = useBesluitDraft(view);
  const [asked, setAsked] = useState(false);
  const command = useCommand('fasebesluit.record');
  const change = (part: Partial<BesluitDraft>): void => {
    setAsked(false);
    command.clear();
    fill(part);
  };
  const afweging = afwegingOf(kader, view);
  const aanwezigen = attendeesOf(view);
  const { naar, overgang } = draft;
  const akkoord = akkoordNamen(aanwezigen).map((naam) => ({ naam, akkoord: draft.akkoord[naam] ?? null }));
  const bevoegdheid =
    naar === null
      ? null
      : judgeStap({
          kader,
          stap: { van, naar, ...(overgang !== null && { overgang }) },
          aanwezigen,
          vooraf: view.vooraf,
          afweging,
          akkoord,
        });
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
      besluitDraft: null,
      casus: made.soort === 'besluit' ? { ...old.casus, fase: made.naar } : old.casus,
    }));
    clear();
    onRecorded();
    await refresh(['casus.get', 'casus.list', 'vandaag.get', 'driehoek.notInRegister']);
  };

  return (
    <div className="besluit-formulier" onBlur={flush}>
      {afweging.scope !== null && <Notice tone="attention">{afweging.scope}</Notice>}
      <p className="besluit-uitkomst">
        Uitkomst van de afweging: <strong>{afweging.kop}</strong>
      </p>
      <StapList
        kader={kader}
        van={van}
        chosen={draft}
        afweging={afweging}
        onChange={(chosen) =>
          change({
            naar: chosen.naar,
            overgang: chosen.overgang,
            beslisser: null,
            geraadpleegd: [],
            akkoord: {},
          })
        }
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
          {bevoegdheid.akkoord !== null && (
            <AkkoordList
              akkoord={bevoegdheid.akkoord}
              participants={aanwezigen}
              onChange={(given) => change({ akkoord: { ...draft.akkoord, [given.naam]: given.akkoord } })}
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
          {/* Not under the button: there it would read as if the besluit itself was kept. */}
          <SaveStatus state={state} onRetry={flush} />
          <p className="second-ink">{regieRecorded(view.regie)}</p>
          <FailureNotice failure={command.failure} />
          <div className="besluit-vastleggen">
            <Button variant="primary" isDisabled={command.busy} onPress={() => void record()}>
              {draft.beslisser === voorstel || choices.length === 0
                ? 'Voorstel vastleggen'
                : 'Besluit vastleggen'}
            </Button>
            {!send.ok && !asked && <span className="second-ink">{send.missing}</span>}
          </div>
          {!send.ok && asked && <Notice tone="attention">{send.missing}</Notice>}
        </>
      )}
    </div>
  );
}
