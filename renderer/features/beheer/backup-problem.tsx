import type { ToegangStand } from '../../../shared/ipc/contract/toegang.ts';
import { Notice } from '../../components/notice.tsx';
import { problemText } from '../toegang/problem-text.ts';

/** The last backup did not succeed: told, but it keeps nobody from the overleg. */
export function BackupProblem({ stand }: { stand: ToegangStand | undefined }) {
  const code = stand?.reservekopieProblem ?? null;
  if (code === null) return null;
  const { title, advice } = problemText(code);
  return (
    <Notice tone="error" word="De laatste reservekopie is niet gemaakt">
      {title}. {advice}
    </Notice>
  );
}
