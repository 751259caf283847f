import { errorTexts, type ErrorCode } from '../../../shared/ipc/error-codes.ts';
import {
  storeProblemTexts,
  type StoreProblemText,
} from '../../../shared/domain/toegang/store-problem-text.ts';
import { Button } from '../../components/button.tsx';
import { ToegangPage } from './toegang-page.tsx';

function textOf(code: ErrorCode): StoreProblemText {
  if (code in storeProblemTexts) return storeProblemTexts[code as keyof typeof storeProblemTexts];
  return {
    title: 'Casustafel kan niet openen',
    happened: errorTexts[code],
    data: 'Er is niets gewist.',
    advice: 'Probeer het opnieuw. Blijft dit zo, vraag dan uw beheerder.',
  };
}

/** The store cannot be opened: what happened, what it means, what to do. Nothing here can remove anything (R6). */
export function ProblemPage({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  const { title, happened, data, advice } = textOf(code);
  return (
    <ToegangPage title={title}>
      <dl className="problem">
        <dt>Wat er is gebeurd</dt>
        <dd>{happened}</dd>
        <dt>Wat dit betekent voor uw gegevens</dt>
        <dd>{data}</dd>
        <dt>Wat u kunt doen</dt>
        <dd>{advice}</dd>
      </dl>
      <div className="toegang-actions">
        <Button variant="primary" onPress={onRetry} autoFocus>
          Opnieuw proberen
        </Button>
      </div>
      <p className="meta">Code voor uw beheerder: {code}</p>
    </ToegangPage>
  );
}
