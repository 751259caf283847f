import { useState } from 'react';
import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { trajectOf } from '../../../shared/kader/traject.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Button } from '../../components/button.tsx';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useNav } from '../../shell/nav.tsx';
import { VersionsButton } from '../revisie/versions-button.tsx';
import { wasDiscussed } from '../privacy/grondslag/was-discussed.ts';
import { useKader } from '../kader/use-kader.ts';
import { useCasusDraft } from './use-casus-draft.ts';
import { MissingByLaw } from './missing-by-law.tsx';

export function OverviewTab({ dossier }: { dossier: CasusDossier }) {
  // What came back is on screen only in a form made anew.
  const [restored, setRestored] = useState(0);
  return <Overview key={restored} dossier={dossier} onRestored={() => setRestored(restored + 1)} />;
}

function Overview({ dossier, onRestored }: { dossier: CasusDossier; onRestored: () => void }) {
  const { goTo } = useNav();
  const { casus, betrokkenen, regie, afspraken, overleggen, today } = dossier;
  const { draft, change, autosave } = useCasusDraft(casus);
  const open = afspraken.filter(({ status }) => status === 'open');
  const late = open.filter((afspraak) => isLate(afspraak, today)).length;
  const next = overleggen.filter(({ datum, status }) => datum >= today && status !== 'afgerond').at(-1);
  const about = betrokkenen.filter(({ soort }) => soort === 'betrokkene').map(({ naam }) => naam);

  const begunOn = dutchDay(casus.createdAt);
  const kader = useKader(casus);
  const traject = kader ? trajectOf(kader, begunOn) : null;

  return (
    <div className="casus-columns">
      <div className="casus-form" onBlur={autosave.onBlur}>
        <TextField
          label="Korte aanduiding"
          description="Zonder naam."
          value={draft.aanduiding}
          maxLength={60}
          onChange={(aanduiding) => change({ aanduiding })}
          error={draft.aanduiding.trim() === '' ? 'De aanduiding mag niet leeg zijn.' : undefined}
        />
        {wasDiscussed(dossier) ? (
          // From here on it changes at Privacy, with a reason.
          <Kenmerken rows={[['Doel', casus.doel]]} />
        ) : (
          <TextArea
            label="Doel"
            rows={2}
            value={draft.doel}
            onChange={(doel) => change({ doel })}
            error={
              draft.doel.trim() === ''
                ? 'Het doel mag niet leeg zijn: schrijf in een zin wat u wilt bereiken.'
                : undefined
            }
          />
        )}
        <SaveStatus state={autosave.state} onRetry={autosave.retry} />
        <div>
          <VersionsButton
            start={{ tabel: 'casus', id: casus.id, naam: casus.nummer }}
            besprekingId={null}
            onRestored={onRestored}
          />
        </div>
        <MissingByLaw
          missing={dossier.missingByLaw}
          action={
            <Button
              variant="quiet"
              onPress={() => goTo({ room: 'casus', casusId: casus.id, tab: 'privacy' })}
            >
              Naar Privacy
            </Button>
          }
        />
      </div>
      <Kenmerken
        rows={[
          ['Over wie', about.join(', ')],
          ['Casusregie', regie.casusregie === '' ? 'nog niet afgesproken' : regie.casusregie],
          ['Procesregie', regie.procesregie === '' ? 'nog niet afgesproken' : regie.procesregie],
          ['Open afspraken', late === 0 ? String(open.length) : `${open.length}, waarvan ${late} te laat`],
          [
            'Volgend overleg',
            next === undefined ? 'geen datum' : `${formatDatum(next.datum)}, ${next.plaats}`,
          ],
          ['Begonnen op', formatDatum(begunOn)],
          ...(traject === null ? [] : [[traject.naam, trajectWords(traject.tot, today)] as const]),
        ]}
      />
    </div>
  );
}

function trajectWords(tot: string, today: string): string {
  return tot < today ? `had moeten eindigen op ${formatDatum(tot)}` : `hoogstens tot ${formatDatum(tot)}`;
}
