import {
  leavesBefore,
  logboekTermijnNaam,
  logboekTermijnSchema,
  proposedLogboekTermijn,
  type LogboekTermijn,
} from '../../../shared/domain/logboek/termijn.ts';
import type { LogboekChain } from '../../../shared/ipc/contract/logboek.ts';
import type { Context } from '../context.ts';

/** How long lines are kept: what the gemeente set, or what is proposed. */
export function logboekTermijn({ store }: Pick<Context, 'store'>): {
  value: LogboekTermijn;
  revisie: number;
} {
  return (
    store.instelling.get(logboekTermijnNaam, logboekTermijnSchema) ?? {
      value: proposedLogboekTermijn,
      revisie: 0,
    }
  );
}

/** The oldest lines that are all past their term; null when there are none. */
export function removableRegels(ctx: Pick<Context, 'store' | 'now'>): LogboekChain['removable'] {
  const { logboek } = ctx.store;
  const voor = leavesBefore(ctx.now(), logboekTermijn(ctx).value);
  const first = logboek.after(0, 1)[0];
  if (first === undefined) return null;
  const staying = logboek.firstSince(voor) ?? logboek.end().nummer + 1;
  const totNummer = staying - 1;
  return totNummer < first.nummer ? null : { totNummer, aantal: staying - first.nummer, voor };
}
