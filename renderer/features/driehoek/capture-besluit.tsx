import { useRef, useState, type KeyboardEvent } from 'react';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import { refresh, useCommand } from '../../query.ts';
import { AntwoordButtons, type LetterChoice } from '../oordeel/antwoord-buttons.tsx';
import { draftNaam } from '../../autosave/draft-naam.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { readComing } from './read-moment.ts';
import { useClockNow } from './use-clock-now.ts';

type Soort = 'besluit' | 'afspraak';

const soorten: readonly LetterChoice<Soort>[] = [
  { id: 'besluit', letter: 'b', word: 'besluit' },
  { id: 'afspraak', letter: 'a', word: 'afspraak' },
];

const nothing = { soort: 'besluit' as Soort, wat: '', wie: '', wanneer: '' };

interface CaptureBesluitProps {
  notitieId: string;
  casusId: string | null;
  overlegId: string | null;
}

/** The line in which a besluit or afspraak is typed while they talk. Enter in any field keeps it. */
export function CaptureBesluit({ notitieId, casusId, overlegId }: CaptureBesluitProps) {
  const [draft, setDraft] = useState(nothing);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const wat = useRef<HTMLInputElement>(null);
  const { today } = useClockNow()();
  const record = useCommand('driehoek.recordBesluit', {
    refresh: ['driehoek.get', 'driehoekoverleg.get'],
  });
  const { forget } = useKeptForm({
    naam: draftNaam('driehoekbesluit', notitieId),
    casusId,
    draft,
    isTyped: draft.wat !== '',
    asksFirst: false,
    onFound: setDraft,
  });
  const change = (part: Partial<typeof nothing>): void => setDraft({ ...draft, ...part });
  const datum = readComing(draft.wanneer, today);
  const isUnclear = draft.wanneer.trim() !== '' && datum === null;

  const onLetter = (event: KeyboardEvent<HTMLDivElement>): void => {
    const chosen = soorten.find(({ letter }) => letter === event.key.toLowerCase());
    if (chosen === undefined || event.ctrlKey || event.altKey) return;
    change({ soort: chosen.id });
    wat.current?.focus();
    event.preventDefault();
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (draft.wat.trim() === '' || isUnclear) return;
    const result = await record.run({
      driehoeknotitieId: notitieId,
      driehoekoverlegId: overlegId,
      soort: draft.soort,
      wat: draft.wat.trim(),
      wie: draft.wie.trim(),
      datum,
      formeelNummer: '',
    });
    if (!result.ok) return;
    void refresh(['driehoek.preview']);
    forget();
    setTried(false);
    setDraft({ ...nothing, soort: draft.soort });
    setSavedAt(clockTime(result.value.createdAt));
    wat.current?.focus();
  };

  return (
    <SubmitForm className="besluiten-capture" onSubmit={submit}>
      <div className="besluiten-soort" onKeyDown={onLetter}>
        <span id="capture-soort" className="visually-hidden">
          Wat is dit
        </span>
        <AntwoordButtons
          labelledBy="capture-soort"
          choices={soorten}
          chosen={draft.soort}
          inTabOrder
          onChoose={(soort) => change({ soort })}
        />
      </div>
      <TextField
        label={draft.soort === 'besluit' ? 'Wat is besloten' : 'Wat is afgesproken'}
        inputRef={wat}
        value={draft.wat}
        maxLength={1000}
        autoFocus
        onChange={(text) => change({ wat: text })}
        error={tried && draft.wat.trim() === '' ? 'Typ eerst wat er is besloten.' : undefined}
      />
      <TextField label="Wie" value={draft.wie} maxLength={120} onChange={(wie) => change({ wie })} />
      <TextField
        label="Wanneer"
        placeholder="vrijdag"
        value={draft.wanneer}
        maxLength={40}
        onChange={(wanneer) => change({ wanneer })}
        error={tried && isUnclear ? 'Typ bijvoorbeeld 27-11, of vrijdag.' : undefined}
      />
      <div className="besluiten-state">
        <span className="meta" role="status">
          {datum !== null ? formatDatum(datum) : savedAt === null ? '' : `Bewaard ${savedAt}`}
        </span>
        <Button type="submit" variant="primary" shortcut="Enter" isDisabled={record.busy}>
          Bewaren
        </Button>
      </div>
      <FailureNotice failure={record.failure} />
    </SubmitForm>
  );
}
