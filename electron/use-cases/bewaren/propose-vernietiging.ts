import {
  nextVernietigingNummer,
  type Vernietiging,
  type VernietigingGrond,
} from '../../../shared/domain/bewaren/vernietiging.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { retentionOfCasus } from './retention.ts';
import { obstaclesOf } from './vernietiging-view.ts';

/**
 * Puts a casus on the vernietigingslijst: its term has passed, or a betrokkene was granted it (AVG art. 17).
 * Refused with vernietiging-geblokkeerd (the detail says why), or op-vernietigingslijst. Nothing is deleted yet.
 */
export function proposeVernietiging(ctx: Context, casusId: string, grond: VernietigingGrond): Vernietiging {
  const { row, retention } = retentionOfCasus(ctx, casusId);
  if (ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('op-vernietigingslijst');
  const obstacles = obstaclesOf(ctx, { casusId, grond });
  if (obstacles.length > 0) throw new Refused('vernietiging-geblokkeerd', obstacles.join(' '));
  const vernietiging: Vernietiging = {
    id: ctx.newId(),
    nummer: nextVernietigingNummer(ctx.today(), ctx.store.vernietiging.lastNummer()),
    casusId,
    casusnummer: row.casusnummer,
    regime: row.regime,
    grond,
    begin: retention.begin,
    tot: retention.tot,
    voorgesteldDoor: ctx.gebruiker(),
    voorgesteldAt: ctx.now(),
    akkoordEen: null,
    akkoordTwee: null,
    ingetrokkenAt: null,
    ingetrokkenDoor: '',
    ingetrokkenReden: '',
    gewistAt: null,
    uitgevoerdAt: null,
    rijen: {},
    exports: [],
    reservekopieTot: null,
    reservekopieWegAt: null,
  };
  ctx.store.vernietiging.insert(vernietiging);
  log(ctx, {
    actie: 'aangemaakt',
    object: 'vernietiging',
    objectId: casusId,
    detail: `${vernietiging.nummer}: voorgesteld, ${grond}`,
  });
  return vernietiging;
}

/** Because its term has passed; before that, because a betrokkene was granted it. */
export const propose: UseCase<'vernietiging.propose'> = (ctx, { id }) => {
  const { retention } = retentionOfCasus(ctx, id);
  const granted = !retention.verstreken && ctx.store.bewaren.mayBeForgotten(id);
  return proposeVernietiging(ctx, id, granted ? 'verzoek' : 'termijn');
};
