import type { LogboekChain } from '../../../shared/ipc/contract/logboek.ts';
import type { Context } from '../context.ts';
import type { UseCase } from '../use-case.ts';
import { openBevindingen, programName } from './note-bevindingen.ts';
import { unknownName } from './note-failed-unlocks.ts';
import { logboekTermijn, removableRegels } from './termijn.ts';

/** How the logboek stands as a whole. */
export function logboekChain(ctx: Context): LogboekChain {
  const { logboek, gebruiker, kerncijfers } = ctx.store;
  const [first] = logboek.after(0, 1);
  const last = logboek.end().nummer;
  const check = logboek.at(logboek.lastOfActie('gecontroleerd'));
  const { value: termijn, revisie: termijnRevisie } = logboekTermijn(ctx);
  const thisYear = Number(ctx.today().slice(0, 4));
  const firstYear = kerncijfers.firstYear() ?? thisYear;
  return {
    eerste: first?.nummer ?? null,
    laatste: last === 0 ? null : last,
    check: check === null ? null : { moment: check.moment, gelukt: check.resultaat === 'gelukt' },
    bevindingen: openBevindingen(ctx),
    termijn,
    termijnRevisie,
    removable: removableRegels(ctx),
    gebruikers: [...gebruiker.all().map(({ naam }) => naam), unknownName, programName],
    jaren: Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, back) => thisYear - back),
  };
}

export const getLogboek: UseCase<'logboek.get'> = (ctx) => logboekChain(ctx);
