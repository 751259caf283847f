import { useState, type KeyboardEvent } from 'react';
import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import { draftNaam } from '../../autosave/draft-naam.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { useRevisie } from '../../autosave/use-revisie.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cached, refresh, useCommand } from '../../query.ts';
import { readComing, shortDay } from './read-moment.ts';
import { useClockNow } from './use-clock-now.ts';

interface EditBesluitProps {
  besluit: Driehoekbesluit;
  casusId: string | null;
  onDone: () => void;
}

/** A line that was typed live, put right in its place. Enter keeps it, Esc leaves it as it was. */
export function EditBesluit({ besluit, casusId, onDone }: EditBesluitProps) {
  const { id, driehoeknotitieId } = besluit;
  const { today } = useClockNow()();
  const [start] = useState({
    wat: besluit.wat,
    wie: besluit.wie,
    wanneer: besluit.datum === null ? '' : shortDay(besluit.datum, today),
  });
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const revisie = useRevisie(besluit.revisie);
  const save = useCommand('driehoek.saveBesluit', { refresh: ['driehoek.get', 'driehoekoverleg.get'] });
  const { forget } = useKeptForm({
    naam: draftNaam('driehoekbesluit wijzigen', id),
    casusId,
    draft,
    isTyped: draft !== start,
    asksFirst: true,
    onFound: setDraft,
  });
  const change = (part: Partial<typeof start>): void => setDraft({ ...draft, ...part });
  // A day that was not touched stays the day it was, also when it has passed by now.
  const datum = draft.wanneer === start.wanneer ? besluit.datum : readComing(draft.wanneer, today);
  const isUnclear = draft.wanneer.trim() !== '' && datum === null;
  const leave = (): void => {
    forget();
    onDone();
  };

  const submit = async (): Promise<void> => {
    setTried(true);
    if (draft.wat.trim() === '' || isUnclear) return;
    const typed = { wat: draft.wat.trim(), wie: draft.wie.trim(), datum };
    const result = await save.run({ id, revisie: revisie.now(), ...typed });
    await revisie.follow(result, async () => {
      await refresh(['driehoek.get']);
      const now = cached('driehoek.get', { id: driehoeknotitieId });
      return now?.besluiten.find((one) => one.id === id)?.revisie;
    });
    if (!result.ok) return;
    void refresh(['driehoek.preview']);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') leave();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <SubmitForm className="besluiten-edit" onSubmit={submit}>
        <TextField
          label="Wat"
          value={draft.wat}
          maxLength={1000}
          autoFocus
          onChange={(wat) => change({ wat })}
          error={tried && draft.wat.trim() === '' ? 'Typ wat er is besloten.' : undefined}
        />
        <TextField label="Wie" value={draft.wie} maxLength={120} onChange={(wie) => change({ wie })} />
        <TextField
          label="Wanneer"
          value={draft.wanneer}
          maxLength={40}
          onChange={(wanneer) => change({ wanneer })}
          error={tried && isUnclear ? 'Typ bijvoorbeeld 27-11, of vrijdag.' : undefined}
        />
        <div className="besluiten-state">
          <Button variant="quiet" onPress={leave}>
            Niet wijzigen
          </Button>
          <Button type="submit" variant="primary" isDisabled={save.busy}>
            Bewaren
          </Button>
        </div>
        <FailureNotice failure={save.failure} />
      </SubmitForm>
    </div>
  );
}
