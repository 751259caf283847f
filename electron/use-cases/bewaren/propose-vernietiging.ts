import {
  nextVernietigingNummer,
  type Vernietiging,
  type VernietigingGrond,
} from '../../../shared/domain/bewaren/vernietiging.ts';
import type { KeptNotitie } from '../../../shared/domain/bewaren/kept-notitie.ts';
import type { Retention } from '../../../shared/domain/bewaren/retention-of.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { retentionOfCasus, retentionOfNotitie } from './retention.ts';
import { termijnenOf } from './termijnen.ts';
import { obstaclesOf } from './vernietiging-view.ts';

/**
 * Puts a casus on the vernietigingslijst: its term has passed, or a betrokkene was granted it (AVG art. 17).
 * Refused with vernietiging-geblokkeerd (the detail says why), or op-vernietigingslijst. Nothing is deleted yet.
 */
export function proposeVernietiging(ctx: Context, casusId: string, grond: VernietigingGrond): Vernietiging {
  const { row, retention } = retentionOfCasus(ctx, casusId);
  return insertProposal(ctx, { casusId, casusnummer: row.casusnummer, regime: row.regime, grond, retention });
}

/** A notitie of no casus: the driehoek is about openbare orde. Refused as a casus is. */
function proposeNotitie(ctx: Context, kept: KeptNotitie): Vernietiging {
  return insertProposal(ctx, {
    casusId: kept.id,
    casusnummer: kept.nummer,
    regime: 'openbare-orde',
    grond: 'termijn',
    retention: retentionOfNotitie(kept, termijnenOf(ctx), ctx.today()),
  });
}

function insertProposal(
  ctx: Context,
  {
    retention,
    ...about
  }: Pick<Vernietiging, 'casusId' | 'casusnummer' | 'regime' | 'grond'> & {
    retention: Retention;
  },
): Vernietiging {
  const { casusId, grond } = about;
  if (ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('op-vernietigingslijst');
  const obstacles = obstaclesOf(ctx, about);
  if (obstacles.length > 0) throw new Refused('vernietiging-geblokkeerd', obstacles.join(' '));
  const vernietiging: Vernietiging = {
    ...about,
    id: ctx.newId(),
    nummer: nextVernietigingNummer(ctx.today(), ctx.store.vernietiging.lastNummer()),
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

/** Because its term has passed; of a casus before that, because a betrokkene was granted it. */
export const propose: UseCase<'vernietiging.propose'> = (ctx, { id }) => {
  const notitie = ctx.store.looseNotitie.get(id);
  if (notitie !== null) return proposeNotitie(ctx, notitie);
  const { retention } = retentionOfCasus(ctx, id);
  const granted = !retention.verstreken && ctx.store.bewaren.mayBeForgotten(id);
  return proposeVernietiging(ctx, id, granted ? 'verzoek' : 'termijn');
};
