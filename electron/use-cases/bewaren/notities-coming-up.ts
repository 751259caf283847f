import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { BewaarNotitie } from '../../../shared/ipc/contract/bewaren.ts';
import { mayAsk } from '../../../shared/ipc/rechten.ts';
import type { Context } from '../context.ts';
import { retentionOfNotitie } from './retention.ts';
import { termijnenOf } from './termijnen.ts';

/** Driehoeknotities of no casus whose term ends or has ended, soonest first; named only for who may open notities. */
export function comingUpNotities(ctx: Context): Omit<BewaarNotitie, 'vernietigingId'>[] {
  const termijnen = termijnenOf(ctx);
  const named = mayAsk(ctx.user(), 'driehoek.get');
  return ctx.store.looseNotitie
    .all()
    .flatMap(({ id, nummer, aanduiding, ...moments }) => {
      const retention = retentionOfNotitie(moments, termijnen, ctx.today());
      if (!retention.verstreken && !retention.herinnering) return [];
      const waarom = retention.verstreken ? ('passed' as const) : ('soon' as const);
      return [{ id, nummer, aanduiding: named ? aanduiding : null, waarom, retention }];
    })
    .toSorted((a, b) => ((a.retention.tot ?? '') < (b.retention.tot ?? '') ? -1 : 1));
}

/** For Vandaag; none for who may not open notities. */
export function countNotities(ctx: Context): RequestOutput<'bewaren.nearing'>['notities'] {
  const all = mayAsk(ctx.user(), 'driehoek.get') ? comingUpNotities(ctx) : [];
  const count = (reden: BewaarNotitie['waarom']): number =>
    all.filter(({ waarom }) => waarom === reden).length;
  return { passed: count('passed'), soon: count('soon') };
}
