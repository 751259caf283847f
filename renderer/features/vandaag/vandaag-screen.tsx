import { useState } from 'react';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useRunning } from '../../shell/use-running.ts';
import { AfsprakenList } from './afspraken-list.tsx';
import { BewarenLine } from './bewaren-line.tsx';
import { BesluitenList } from './besluiten-list.tsx';
import { BackupProblem } from '../beheer/backup-problem.tsx';
import { LogboekBevindingen } from '../beheer/logboek/logboek-bevindingen.tsx';
import { HersteltestDue } from '../beheer/reservekopie/hersteltest-due.tsx';
import { DueRegister } from '../driehoek/due-register.tsx';
import { DueVerzoeken } from '../privacy/verzoeken/due-verzoeken.tsx';
import { DueInformering } from '../privacy/informering/due-informering.tsx';
import { DueDelingen } from '../delen/due-delingen.tsx';
import { DueConceptronden } from '../verslag/reacties/due-conceptronden.tsx';
import { FaseBar } from './fase-bar.tsx';
import { OverleggenList } from './overleggen-list.tsx';
import { RunningNotice } from './running-notice.tsx';
import './vandaag.css';

export function VandaagScreen() {
  const vandaag = useRequest('vandaag.get', {});
  return <Loaded query={vandaag}>{(data) => <VandaagView data={data} />}</Loaded>;
}

function VandaagView({ data }: { data: Vandaag }) {
  const { goTo } = useNav();
  const running = useRunning();
  const stand = useRequest('toegang.stand', {});
  const [everything, setEverything] = useState(false);
  const narrow = running.length > 0 && !everything;
  const shown = (casusId: string) => !narrow || running.some((row) => row.casusId === casusId);
  const partOf = <Row,>(part: { rows: Row[]; total: number }, casusOf: (row: Row) => string) => {
    if (!narrow) return part;
    const rows = part.rows.filter((row) => shown(casusOf(row)));
    return { rows, total: rows.length };
  };

  return (
    <div className="vandaag">
      <ScreenHead title={`Vandaag, ${formatDatum(data.today)}`}>
        <Button icon="plus" onPress={() => goTo({ room: 'new-casus' })}>
          Nieuwe casus
        </Button>
        <Button icon="plus" onPress={() => goTo({ room: 'new-overleg' })}>
          Nieuw overleg
        </Button>
      </ScreenHead>

      {narrow && <RunningNotice running={running} onShowAll={() => setEverything(true)} />}
      <OverleggenList rows={data.overleggen.filter((row) => shown(row.casusId))} today={data.today} />
      <div className="vandaag-notices">
        {data.noReservekopie && stand.data?.stand === 'open' && (
          <Notice tone="attention">
            Er is nog geen reservekopie buiten deze computer. Gaat die stuk, dan bent u alles kwijt.{' '}
            <Button variant="quiet" onPress={() => goTo({ room: 'beheer', part: 'reservekopie' })}>
              Kies een map bij Beheer
            </Button>
          </Notice>
        )}

        {data.kaderHerziening !== null && (
          <Notice tone="attention">
            Het is tijd om het kader {data.kaderHerziening} opnieuw te bekijken: dat spreekt u elk jaar af.{' '}
            <Button variant="quiet" onPress={() => goTo({ room: 'kader' })}>
              Naar AVE-schema
            </Button>
          </Notice>
        )}

        <LogboekBevindingen />
        <BackupProblem />
        <HersteltestDue />
        {!narrow && <BewarenLine />}
        <DueRegister shown={shown} />
        <DueInformering shown={shown} />
        <DueDelingen today={data.today} shown={shown} />
        <DueVerzoeken today={data.today} shown={shown} />
        <DueConceptronden today={data.today} shown={shown} />
      </div>

      <div className="vandaag-lists">
        <AfsprakenList
          title="Te laat"
          empty="Niets is te laat."
          {...partOf(data.late, ({ afspraak }) => afspraak.casusId)}
          today={data.today}
        />
        <AfsprakenList
          title="Deze week"
          empty="Deze week loopt geen termijn af."
          {...partOf(data.thisWeek, ({ afspraak }) => afspraak.casusId)}
          today={data.today}
        />
        <BesluitenList {...partOf(data.awaitingBesluit, ({ casusId }) => casusId)} />
      </div>
      {!narrow && <FaseBar perFase={data.perFase} />}
    </div>
  );
}
