import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { patch, refresh, useCommand } from '../../../query.ts';
import { BevindingenNotice } from './bevindingen-notice.tsx';

/** What was found and not looked into yet, and saying that somebody did. */
export function FoundSection({ bevindingen }: Pick<LogboekChain, 'bevindingen'>) {
  const seen = useCommand('logboek.markSeen');
  const markSeen = async (): Promise<void> => {
    const result = await seen.run({});
    if (!result.ok) return;
    patch('logboek.get', {}, () => result.value);
    await refresh(['logboek.list', 'logboek.stand']);
  };
  return (
    <>
      <BevindingenNotice bevindingen={bevindingen}>
        <ConfirmButton
          word="Dit is nagegaan"
          what="bevindingen in het logboek"
          question="Dan ziet niemand deze melding meer. In het logboek blijft zij staan."
          onConfirm={() => void markSeen()}
        />
      </BevindingenNotice>
      <FailureNotice failure={seen.failure} />
    </>
  );
}
