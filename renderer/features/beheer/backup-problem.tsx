import { backupProblemText } from '../../../shared/domain/toegang/backup-problem-text.ts';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import { formatMoment } from '../../components/format-moment.ts';
import { Notice } from '../../components/notice.tsx';
import { isStoreProblem, problemText } from '../toegang/problem-text.ts';
import { useReservekopieStand } from './reservekopie/use-reservekopie-stand.ts';

/** What is wrong with the reservekopieën: told, but it keeps nobody from the overleg. */
export function BackupProblem() {
  const stand = useReservekopieStand().data;
  if (stand === undefined) return null;
  const { problem, second, clockBehind } = stand;
  return (
    <>
      {problem !== null && (
        <Notice tone="error" word="De laatste reservekopie is niet gemaakt">
          {sentence(problem, 'own')}
        </Notice>
      )}
      {second.problem !== null && (
        <Notice tone="attention" word="De kopie op de andere plek ontbreekt">
          {sentence(second.problem, 'second')}
        </Notice>
      )}
      {clockBehind !== null && (
        <Notice tone="attention" word="De klok van deze computer loopt achter">
          De nieuwste reservekopie is van {formatMoment(clockBehind)}, en dat is nog niet geweest. Kijk de
          datum en de tijd van de computer na. Casustafel maakt gewoon reservekopieën en gooit er geen weg.
        </Notice>
      )}
    </>
  );
}

function sentence(code: ErrorCode, where: 'own' | 'second'): string {
  const { happened, advice } = isStoreProblem(code)
    ? backupProblemText(code, where)
    : { happened: problemText(code).happened, advice: '' };
  return `${happened} ${advice}`;
}
