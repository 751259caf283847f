import { useState } from 'react';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../../shared/domain/termijn/late-by.ts';
import { mayExtend, verzoekEinde } from '../../../../shared/domain/verzoek/verzoek-termijn.ts';
import { verzoekSoortNaam, type Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { Button } from '../../../components/button.tsx';
import { useNav } from '../../../shell/nav.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { DecideForm } from './decide-form.tsx';
import { Doorzendingen } from './doorzendingen.tsx';
import { ExtendForm } from './extend-form.tsx';
import { VerzoekFacts } from './verzoek-facts.tsx';

interface VerzoekCardProps {
  verzoek: Verzoek;
  dossier: CasusDossier;
  gemeente: string;
}

type Doing = 'nothing' | 'deciding' | 'extending';

/** One request: what was asked, until when, what can be done with it now. */
export function VerzoekCard({ verzoek, dossier, gemeente }: VerzoekCardProps) {
  const { goTo } = useNav();
  const may = useMay();
  const [doing, setDoing] = useState<Doing>('nothing');
  const { today, betrokkenen } = dossier;
  const einde = verzoekEinde(verzoek);
  const open = verzoek.status === 'open';
  const wie = betrokkenen.find(({ id }) => id === verzoek.betrokkeneId)?.naam ?? 'iemand buiten de lijst';
  const title = `${verzoekSoortNaam[verzoek.soort]}, ${wie}`;
  const inzage = verzoek.soort === 'inzage' && verzoek.betrokkeneId !== null;
  return (
    <article className="verzoek" aria-label={title}>
      <h3>{title}</h3>
      {open && (
        <p className={einde < today ? 'verzoek-late' : undefined}>
          Antwoord uiterlijk {formatDatum(einde)}{' '}
          <span className="nowrap">({lateBy(einde, today).words})</span>
          {verzoek.verlengdReden !== '' && `, verlengd: ${verzoek.verlengdReden}`}
        </p>
      )}
      <VerzoekFacts verzoek={verzoek} />
      <Doorzendingen verzoek={verzoek} casus={dossier.casus} gemeente={gemeente} today={today} />
      {doing === 'nothing' && (
        <div className="privacy-actions">
          {inzage && may('inzage.items') && (
            <Button icon="file" onPress={() => goTo({ room: 'inzage', verzoekId: verzoek.id })}>
              Inzagedossier
            </Button>
          )}
          {open && may('verzoek.decide') && (
            <Button onPress={() => setDoing('deciding')}>Antwoord vastleggen</Button>
          )}
          {mayExtend(verzoek, today) && may('verzoek.extend') && (
            <Button variant="quiet" onPress={() => setDoing('extending')}>
              Twee maanden verlengen
            </Button>
          )}
        </div>
      )}
      {doing === 'deciding' && <DecideForm verzoek={verzoek} onDone={() => setDoing('nothing')} />}
      {doing === 'extending' && <ExtendForm verzoek={verzoek} onDone={() => setDoing('nothing')} />}
    </article>
  );
}
