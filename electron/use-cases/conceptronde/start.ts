import { loadNotVastgesteld } from '../bespreking/load-not-vastgesteld.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** The concept verslag goes round from today, or a round that runs gets another last day. Refuses niet-afgerond. */
export const startConceptronde: UseCase<'conceptronde.start'> = (ctx, input) => {
  const { besprekingId, reactieTot, revisie } = input;
  const bespreking = loadNotVastgesteld(ctx, besprekingId);
  if (bespreking.status !== 'afgerond') throw new Refused('niet-afgerond');
  const old = ctx.store.reactie.ronde(besprekingId);
  if ((old?.revisie ?? 0) !== revisie) throw new Refused('verouderd');
  if (reactieTot < ctx.today()) throw new Refused('invoer-ongeldig', 'reactieTot');
  const verzondenOp = old?.verzondenOp ?? ctx.today();
  const ronde = { besprekingId, verzondenOp, reactieTot, revisie: revisie + 1 };
  ctx.store.reactie.saveRonde(ronde);
  const detail = `conceptronde tot ${reactieTot}`;
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: bespreking.casusId, detail });
  return ronde;
};
