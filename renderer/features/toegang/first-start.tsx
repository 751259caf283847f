import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { FolderRiskNotice } from '../beheer/reservekopie/folder-risk-notice.tsx';
import { ToegangPage } from './toegang-page.tsx';

interface FirstStartProps {
  onBegin: () => void;
  /** What stands before the choice, and after it. */
  above: ReactNode;
  below: ReactNode;
}

export function FirstStart({ onBegin, above, below }: FirstStartProps) {
  const place = useRequest('reservekopie.place', {});
  const lookRound = useCommand('toegang.lookRound', { refresh: ['toegang.stand'] });
  return (
    <ToegangPage title="Welkom">
      {above}
      <p className="running-text">
        Met Casustafel leidt u een casusoverleg en legt u vast wat er wordt gezegd en afgesproken. Alles
        blijft versleuteld op deze computer. Casustafel gebruikt geen internet.
      </p>
      <FolderRiskNotice risk={place.data?.risk ?? null} />
      <div className="toegang-choice">
        <Button variant="primary" onPress={onBegin} autoFocus>
          Beginnen
        </Button>
        <p>U maakt een wachtzin, bewaart een herstelcode en kiest uw gemeente. Dat duurt vijf minuten.</p>
      </div>
      <div className="toegang-choice">
        <Button isDisabled={lookRound.busy} onPress={() => void lookRound.run({})}>
          Kijk eerst rond
        </Button>
        <p>U ziet een verzonnen casus. U hebt geen wachtzin nodig en er wordt niets bewaard.</p>
      </div>
      <FailureNotice failure={lookRound.failure} />
      {below}
    </ToegangPage>
  );
}
