import type { ReactNode } from 'react';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import { Button } from '../../components/button.tsx';
import { problemText } from './problem-text.ts';
import { canRepair, RepairForm } from './repair-form.tsx';
import { ToegangPage } from './toegang-page.tsx';

interface ProblemPageProps {
  code: ErrorCode;
  onRetry: () => void;
  /** What else can be done. */
  children?: ReactNode;
}

/** The store cannot be opened: what happened, what it means, what to do. Nothing here can remove anything (R6). */
export function ProblemPage({ code, onRetry, children }: ProblemPageProps) {
  const { title, happened, data, advice } = problemText(code);
  const repairable = canRepair(code);
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
        <Button variant={repairable ? 'default' : 'primary'} onPress={onRetry} autoFocus>
          Opnieuw proberen
        </Button>
      </div>
      {repairable && <RepairForm />}
      {children}
      <p className="meta">Code voor uw beheerder: {code}</p>
    </ToegangPage>
  );
}
