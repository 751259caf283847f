import { useState } from 'react';
import { FailureNotice } from '../../components/notice.tsx';
import { refresh, useRequest } from '../../query.ts';
import { Shell } from '../../shell/shell.tsx';
import { Beginning } from './beginning.tsx';
import { FirstStart } from './first-start.tsx';
import { ForgottenPage } from './forgotten-page.tsx';
import { OtherWays, type OtherWay } from './other-ways.tsx';
import { RestorePage } from './restore-page.tsx';
import { WaarnemingPage } from './waarneming-page.tsx';
import { WhichStore } from './which-store.tsx';
import { HerstelcodeSteps } from './herstelcode-steps.tsx';
import { SetUp } from './set-up.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { UnlockPage } from './unlock-page.tsx';

const readAgain = () => void refresh(['toegang.stand']);

/** What stands in the window before the rooms: which page, follows from where the app stands. */
export function ToegangScreen() {
  const stand = useRequest('toegang.stand', {});
  const [beginning, setBeginning] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const [way, setWay] = useState<OtherWay | null>(null);

  if (stand.error !== null && stand.data === undefined) {
    return (
      <ToegangPage title="Casustafel kan niet openen">
        <FailureNotice failure={stand.error} onRetry={readAgain} />
      </ToegangPage>
    );
  }
  if (stand.data === undefined) return <ToegangPage title="Casustafel wordt geopend" />;

  // Beginning makes the store in its first step; the pages after it must not be lost to the new stand.
  if (beginning) {
    return (
      <Beginning
        code={null}
        onCancel={() => setBeginning(false)}
        onDone={() => {
          setBeginning(false);
          readAgain();
        }}
      />
    );
  }
  const closed = stand.data.stand !== 'open' && stand.data.stand !== 'rondkijken';
  if (way !== null && closed) {
    const back = () => setWay(null);
    return way === 'restore' ? <RestorePage onBack={back} /> : <WaarnemingPage onBack={back} />;
  }
  const others = <OtherWays onGo={setWay} />;
  switch (stand.data.stand) {
    case 'eerste-start':
      return <FirstStart onBegin={() => setBeginning(true)} above={<WhichStore />} below={others} />;
    case 'vergrendeld':
      return forgotten ? (
        <ForgottenPage stand={stand.data} onBack={() => setForgotten(false)} />
      ) : (
        <UnlockPage
          key={stand.data.gebruikers.map(({ slotId }) => slotId).join()}
          stand={stand.data}
          onForgotten={() => setForgotten(true)}
          above={<WhichStore />}
          below={others}
        />
      );
    case 'probleem':
      return (
        <ProblemPage code={stand.data.problem ?? 'unexpected'} onRetry={readAgain}>
          <WhichStore />
          {others}
        </ProblemPage>
      );
    case 'open':
      if (stand.data.isSetUp) {
        // Nothing else until the code is on paper: whoever needs it next has nothing but that paper.
        if (stand.data.herstelcode === null) return <Shell stand={stand.data} />;
        return <HerstelcodeSteps code={stand.data.herstelcode} frame={ToegangPage} onConfirmed={readAgain} />;
      }
      return stand.data.herstelcode === null ? (
        <SetUp onDone={readAgain} />
      ) : (
        <Beginning code={stand.data.herstelcode} onCancel={readAgain} onDone={readAgain} />
      );
    case 'rondkijken':
      return <Shell stand={stand.data} />;
  }
}
