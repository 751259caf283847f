import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { ToegangPage } from './toegang-page.tsx';

export function FirstStart({ onBegin }: { onBegin: () => void }) {
  const lookRound = useCommand('toegang.lookRound', { refresh: ['toegang.stand'] });
  return (
    <ToegangPage title="Welkom">
      <p className="running-text">
        Met Casustafel leidt u een casusoverleg en legt u vast wat er wordt gezegd en afgesproken. Alles
        blijft versleuteld op deze computer. Casustafel gebruikt geen internet.
      </p>
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
    </ToegangPage>
  );
}
