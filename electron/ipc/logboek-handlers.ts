import type { LogboekCheck } from '../toegang/logboek-check.ts';
import type { LogboekHead } from '../toegang/logboek-head.ts';
import type { LogboekPapers } from '../toegang/logboek-papers.ts';
import type { Session } from '../toegang/session.ts';
import { openBevindingen } from '../use-cases/logboek/note-bevindingen.ts';
import { logboekChain } from '../use-cases/logboek/get.ts';
import type { Handlers } from './register.ts';

/** What the logboek asks beyond one transaction: a check in slices, and files. */
export function logboekHandlers(
  session: Session,
  head: LogboekHead,
  check: LogboekCheck,
  papers: LogboekPapers,
): Pick<
  Handlers,
  'logboek.stand' | 'logboek.check' | 'logboek.export' | 'logboek.print' | 'logboek.exportKerncijfers'
> {
  return {
    'logboek.stand': () => ({ bevindingen: openBevindingen(session.context), headNoted: !head.failed }),
    'logboek.check': async () => {
      await check.whole();
      return logboekChain(session.context);
    },
    'logboek.export': async ({ filter, formaat }) => ({ file: await papers.exportLogboek(filter, formaat) }),
    'logboek.print': async ({ filter }) => ({ printed: await papers.printLogboek(filter) }),
    'logboek.exportKerncijfers': async ({ jaar, formaat }) => ({
      file: await papers.exportKerncijfers(jaar, formaat),
    }),
  };
}
