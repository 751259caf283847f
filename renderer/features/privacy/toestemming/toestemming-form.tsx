import { useState } from 'react';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TickList } from '../../../components/tick-list.tsx';
import { useCommand, useRequest } from '../../../query.ts';
import { stukRequests } from '../../verslag/stuk-requests.ts';

interface ToestemmingFormProps {
  dossier: CasusDossier;
  organisaties: RequestOutput<'deelname.list'>;
  onDone: () => void;
}

interface ToestemmingDraft {
  /** '' while nobody was chosen; the same for the organisatie. */
  betrokkeneId: string;
  organisatieId: string;
  ontvangers: string[];
  klassen: string[];
  tekst: string;
  gegevenOp: string | null;
}

/** What a betrokkene allowed: who may share what, with whom, since when. */
export function ToestemmingForm({ dossier, organisaties, onDone }: ToestemmingFormProps) {
  const { casus, betrokkenen, today } = dossier;
  const { data: known } = useRequest('klassen.get', {});
  const [draft, setDraft] = useState<ToestemmingDraft>({
    betrokkeneId: betrokkenen.length === 1 ? (betrokkenen[0]?.id ?? '') : '',
    organisatieId: '',
    ontvangers: [],
    klassen: [],
    tekst: '',
    gegevenOp: today,
  });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<ToestemmingDraft>) => setDraft((old) => ({ ...old, ...part }));
  const { forget } = useKeptForm({
    naam: `toestemming ${casus.id}`,
    casusId: casus.id,
    draft,
    isTyped: draft.tekst !== '',
    asksFirst: true,
    onFound: setDraft,
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const record = useCommand('toestemming.record', {
    refresh: ['toestemming.list', 'casus.get', ...stukRequests],
  });
  const tooLate = draft.gegevenOp !== null && draft.gegevenOp > today;
  const submit = async () => {
    setTried(true);
    const { gegevenOp, ...asked } = draft;
    if (asked.betrokkeneId === '' || asked.organisatieId === '' || asked.tekst.trim() === '') return;
    if (gegevenOp === null || tooLate) return;
    if ((await record.run({ casusId: casus.id, ...asked, gegevenOp })).ok) onLeave();
  };
  const others = organisaties.filter(({ organisatieId }) => organisatieId !== draft.organisatieId);
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Wie gaf toestemming?"
        options={betrokkenen.map(({ id, naam }) => ({ id, name: naam }))}
        value={draft.betrokkeneId === '' ? null : draft.betrokkeneId}
        onChange={(betrokkeneId) => change({ betrokkeneId })}
        error={tried && draft.betrokkeneId === '' ? 'Kies wie het zei.' : undefined}
        autoFocus
      />
      <Choice
        label="Welke organisatie mag delen?"
        options={organisaties.map(({ organisatieId, naam }) => ({ id: organisatieId, name: naam }))}
        value={draft.organisatieId === '' ? null : draft.organisatieId}
        onChange={(organisatieId) =>
          change({ organisatieId, ontvangers: draft.ontvangers.filter((id) => id !== organisatieId) })
        }
        error={tried && draft.organisatieId === '' ? 'Kies een organisatie.' : undefined}
      />
      <TextArea
        label="Waarvoor, zoals het aan de betrokkene is verteld"
        rows={2}
        value={draft.tekst}
        maxLength={2000}
        onChange={(tekst) => change({ tekst })}
        error={tried && draft.tekst.trim() === '' ? 'Schrijf op waarvoor de toestemming geldt.' : undefined}
      />
      <TickList
        label="Met wie? Niets aangekruist is: met alle deelnemers."
        options={others.map(({ organisatieId, naam }) => ({ id: organisatieId, name: naam }))}
        value={draft.ontvangers}
        onChange={(ontvangers) => change({ ontvangers })}
      />
      <TickList
        label="Wat? Niets aangekruist is: alles wat deze organisatie inbrengt."
        options={(known?.klassen ?? [])
          .filter(({ actief }) => actief)
          .map(({ id, naam }) => ({ id, name: naam }))}
        value={draft.klassen}
        onChange={(klassen) => change({ klassen })}
      />
      <DatumField
        label="Wanneer gegeven?"
        value={draft.gegevenOp}
        onChange={(gegevenOp) => change({ gegevenOp })}
        error={
          tried && (draft.gegevenOp === null || tooLate) ? 'Kies vandaag of een eerdere dag.' : undefined
        }
      />
      <p className="second-ink">
        De toestemming geldt vanaf die dag voor alles wat deze organisatie over de casus inbracht en nog
        inbrengt. Zij geldt niet voor wat een ander inbrengt, en wie er niet bij was, krijgt er niets extra
        door.
      </p>
      <FailureNotice failure={record.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
