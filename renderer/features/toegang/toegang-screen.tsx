import { useState } from 'react';
import { FailureNotice } from '../../components/notice.tsx';
import { refresh, useRequest } from '../../query.ts';
import { Shell } from '../../shell/shell.tsx';
import { Beginning } from './beginning.tsx';
import { FirstStart } from './first-start.tsx';
import { ForgottenPage } from './forgotten-page.tsx';
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
  switch (stand.data.stand) {
    case 'eerste-start':
      return <FirstStart onBegin={() => setBeginning(true)} />;
    case 'vergrendeld':
      return forgotten ? (
        <ForgottenPage stand={stand.data} onBack={() => setForgotten(false)} />
      ) : (
        <UnlockPage stand={stand.data} onForgotten={() => setForgotten(true)} />
      );
    case 'probleem':
      return <ProblemPage code={stand.data.problem ?? 'unexpected'} onRetry={readAgain} />;
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
