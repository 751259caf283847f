import { useState } from 'react';
import type { Consult } from '../../../shared/domain/consult/consult.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useCommand } from '../../query.ts';
import { differs, emptyConsult, pointsToPerson, type ConsultDraft } from './consult-draft.ts';

interface ConsultFormProps {
  /** null: no casus is opened, so the text names nobody. */
  casusId: string | null;
  today: string;
  /** Whom the kader says to ask, when the outcome is consult. */
  gevraagdAan?: string;
  /** The consult this one corrects. */
  vervangt: Consult | null;
  onDone: () => void;
}

/** Four fields; advice that was asked is no besluit and moves no fase. */
export function ConsultForm({ casusId, today, gevraagdAan, vervangt, onDone }: ConsultFormProps) {
  const [start] = useState<ConsultDraft>(vervangt ?? emptyConsult(today, gevraagdAan));
  const [draft, setDraft] = useState(start);
  const { forget } = useKeptForm({
    naam: `consult ${casusId ?? 'zonder-casus'} ${vervangt?.id ?? 'nieuw'}`,
    casusId,
    draft,
    isTyped: differs(draft, start),
    asksFirst: true,
    onFound: setDraft,
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const [tried, setTried] = useState(false);
  const record = useCommand('consult.record', { refresh: ['consult.list'] });
  const change = (part: Partial<ConsultDraft>) => setDraft((old) => ({ ...old, ...part }));
  const missing = (text: string, say: string) => (tried && text.trim() === '' ? say : undefined);

  const submit = async () => {
    setTried(true);
    const { datum, gevraagdAan: wie, vraag, antwoord } = draft;
    if (datum === null || wie.trim() === '' || vraag.trim() === '') return;
    const input = { casusId, datum, gevraagdAan: wie, vraag, antwoord, vervangt: vervangt?.id ?? null };
    if ((await record.run(input)).ok) onLeave();
  };

  return (
    <SubmitForm className="consult-form" onSubmit={submit}>
      {casusId === null && (
        <p className="second-ink">
          Zonder casus noemt u geen persoon: geen naam, adres of geboortedatum. Beschrijf de situatie in het
          algemeen.
        </p>
      )}
      <div className="consult-row">
        <DatumField
          label="Datum"
          description="Van het consult"
          value={draft.datum}
          onChange={(datum) => change({ datum })}
          error={tried && draft.datum === null ? 'Kies de dag van het consult.' : undefined}
        />
        <TextField
          label="Bij wie"
          autoFocus
          description="Organisatie of functie, zoals Zorg- en Veiligheidshuis"
          maxLength={120}
          value={draft.gevraagdAan}
          onChange={(wie) => change({ gevraagdAan: wie })}
          error={missing(draft.gevraagdAan, 'Schrijf op bij wie u consult vroeg.')}
        />
      </div>
      <TextArea
        label="Wat vroeg u?"
        rows={2}
        value={draft.vraag}
        onChange={(vraag) => change({ vraag })}
        error={missing(draft.vraag, 'Schrijf in een zin op wat u vroeg.')}
      />
      <TextArea
        label="Wat was het antwoord?"
        description="Mag leeg blijven als u nog op antwoord wacht."
        rows={2}
        value={draft.antwoord}
        onChange={(antwoord) => change({ antwoord })}
      />
      {casusId === null && pointsToPerson(draft) && (
        <Notice tone="attention">
          Hier staat een lang nummer, zoals een telefoonnummer of een burgerservicenummer. Haal weg wat naar
          een persoon wijst.
        </Notice>
      )}
      <FailureNotice failure={record.failure} />
      <div className="consult-row">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          {vervangt === null ? 'Consult vastleggen' : 'Verbetering vastleggen'}
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
