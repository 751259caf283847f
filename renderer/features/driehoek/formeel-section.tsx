import { useState } from 'react';
import {
  openFor,
  stappenBefore,
  type FormeleOvergang,
} from '../../../shared/domain/driehoek/formele-stap.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { draftNaam } from '../../autosave/draft-naam.ts';
import { flushAll } from '../../autosave/registry.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { RadioList } from '../../components/radio-list.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { refresh, useCommand } from '../../query.ts';
import { BesluitLine } from './besluit-line.tsx';
import { RegisterLine } from './register-line.tsx';
import type { NotitieView } from './notitie-screen.tsx';

interface FormeelSectionProps {
  view: NotitieView;
  overlegId: string | null;
  inhoud: NotitieInhoud;
  change: (part: Partial<NotitieInhoud>) => void;
}

/** The formal besluit of the burgemeester, in the order in which the kader asks its steps. */
export function FormeelSection({ view, overlegId, inhoud, change }: FormeelSectionProps) {
  const { formeel } = inhoud;
  const recorded = view.besluiten.filter(({ soort }) => soort === 'formeel');
  const set = (part: Partial<typeof formeel>): void => change({ formeel: { ...formeel, ...part } });
  const stands = recorded.some(({ vervallen }) => !vervallen);
  const possible = view.overgangen.filter(({ van }) => van === view.casus?.fase);
  const chosen = possible.find(({ overgang }) => overgang === formeel.overgang);
  return (
    <section className="notitie-part" aria-labelledby="formeel-head">
      <h2 id="formeel-head">Formeel besluit van de burgemeester</h2>
      {recorded.length > 0 && (
        <ol className="plain besluiten-list">
          {recorded.map((besluit) => (
            <BesluitLine key={besluit.id} besluit={besluit} casusId={view.notitie.casusId} />
          ))}
        </ol>
      )}
      {stands && <RegisterLine notitieId={view.notitie.id} />}
      {!stands && possible.length === 0 && <p className="second-ink">{noneWords(view)}</p>}
      {!stands && possible.length > 0 && (
        <RadioList
          label="Waarover gaat het besluit?"
          choices={possible.map(({ overgang, kop }) => ({ id: overgang, content: kop }))}
          value={formeel.overgang}
          onChange={(overgang) => set({ overgang, stappen: [] })}
        />
      )}
      {!stands && chosen !== undefined && (
        <Stappen view={view} overlegId={overlegId} overgang={chosen} formeel={formeel} set={set} />
      )}
    </section>
  );
}

function noneWords({ casus }: NotitieView): string {
  if (casus === null)
    return 'Koppel de notitie eerst aan een casus. Het kader van die casus zegt wat er nodig is.';
  return 'Het kader van deze casus vraagt in deze fase geen formeel besluit.';
}

interface StappenProps {
  view: NotitieView;
  overlegId: string | null;
  overgang: FormeleOvergang;
  formeel: NotitieInhoud['formeel'];
  set: (part: Partial<NotitieInhoud['formeel']>) => void;
}

const emptyBesluit = { nummer: '', datum: null };

function Stappen({ view, overlegId, overgang, formeel, set }: StappenProps) {
  const [tried, setTried] = useState(false);
  const record = useCommand('driehoek.recordBesluit', {
    refresh: ['driehoek.get', 'driehoekoverleg.get', 'driehoek.notInRegister'],
  });
  const vervuld = new Set(formeel.stappen.filter((stap) => stap.vervuld).map(({ id }) => id));
  const open = openFor(overgang, vervuld);
  const [{ nummer, datum }, setBesluit] = useState<{ nummer: string; datum: string | null }>(emptyBesluit);
  const { forget } = useKeptForm({
    naam: draftNaam('formeel besluit', view.notitie.id),
    casusId: view.notitie.casusId,
    draft: { nummer, datum },
    isTyped: nummer !== '' || datum !== null,
    asksFirst: false,
    onFound: setBesluit,
  });

  const tick = (id: string, done: boolean): void =>
    set({ stappen: [...formeel.stappen.filter((one) => one.id !== id), { id, vervuld: done }] });
  const submit = async (wat: string, wie: string): Promise<void> => {
    setTried(true);
    if (nummer.trim() === '' || datum === null || !(await flushAll())) return;
    const result = await record.run({
      driehoeknotitieId: view.notitie.id,
      driehoekoverlegId: overlegId,
      soort: 'formeel',
      wat,
      wie,
      datum,
      formeelNummer: nummer.trim(),
    });
    if (!result.ok) return;
    forget();
    void refresh(['driehoek.preview']);
  };

  return (
    <ol className="plain formeel-stappen">
      {overgang.stappen.map((stap, index) => {
        const first = stappenBefore(stap, overgang, vervuld).map(({ tekst }) => tekst);
        const isOpen = open.has(stap.id);
        return (
          <li key={stap.id} className={isOpen ? 'formeel-stap' : 'formeel-stap formeel-later'}>
            <span className="formeel-nummer">{index + 1}</span>
            <div>
              {stap.formeel ? (
                <p>
                  <strong>{stap.tekst}</strong> <span className="second-ink">{stap.door}</span>
                </p>
              ) : (
                <TickBox
                  label={stap.tekst}
                  detail={stap.door}
                  isSelected={vervuld.has(stap.id)}
                  isDisabled={!isOpen && !vervuld.has(stap.id)}
                  onChange={(done) => tick(stap.id, done)}
                />
              )}
              {first.length > 0 && <p className="second-ink">Eerst: {first.join('; ')}.</p>}
              {stap.formeel && isOpen && (
                <div className="formeel-besluit">
                  <TextField
                    label="Nummer van het besluit"
                    value={nummer}
                    maxLength={60}
                    onChange={(text) => setBesluit({ nummer: text, datum })}
                    error={tried && nummer.trim() === '' ? 'Vul het nummer in.' : undefined}
                  />
                  <DatumField
                    label="Datum van het besluit"
                    value={datum}
                    onChange={(day) => setBesluit({ nummer, datum: day })}
                    error={tried && datum === null ? 'Vul de datum in.' : undefined}
                  />
                  <Button
                    variant="primary"
                    isDisabled={record.busy}
                    onPress={() => void submit(stap.tekst, stap.door)}
                  >
                    Besluit vastleggen
                  </Button>
                  <FailureNotice failure={record.failure} />
                </div>
              )}
            </div>
          </li>
        );
      })}
      {overgang.stappen.length === 0 && (
        <Notice tone="attention">Het kader noemt bij deze stap niets wat eerst moet.</Notice>
      )}
    </ol>
  );
}
