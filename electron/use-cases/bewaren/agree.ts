import { checkAkkoord } from '../../../shared/domain/bewaren/check-akkoord.ts';
import { standOf, type Akkoord } from '../../../shared/domain/bewaren/vernietiging.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { obstaclesOf, vernietigingView } from './vernietiging-view.ts';

/** One of the two accords. Refused with akkoord-ongeldig: who agreed does not agree again. */
export const agree: UseCase<'vernietiging.agree'> = (ctx, { id, akkoord: given }) => {
  const vernietiging = required(ctx.store.vernietiging.get(id));
  if (standOf(vernietiging) !== 'voorgesteld') throw new Refused('niet-toegestaan');
  const obstacles = obstaclesOf(ctx, vernietiging);
  if (obstacles.length > 0) throw new Refused('vernietiging-geblokkeerd', obstacles.join(' '));
  const akkoord = akkoordOf(ctx, given);
  const refusal = checkAkkoord(vernietiging, akkoord, ctx.user().alone);
  if (refusal !== null) throw new Refused('akkoord-ongeldig');
  const { akkoordEen } = vernietiging;
  ctx.store.vernietiging.update({
    ...vernietiging,
    ...(akkoordEen === null ? { akkoordEen: akkoord } : { akkoordTwee: akkoord }),
  });
  // Who it was and where it is to be found stands in the register of vernietigingen; nothing typed stands in the logboek.
  log(ctx, {
    actie: 'gewijzigd',
    object: 'vernietiging',
    objectId: vernietiging.casusId,
    detail: `${vernietiging.nummer}: ${akkoordEen === null ? 'eerste' : 'tweede'} akkoord${akkoord.gebruikerId === null ? ', van buiten Casustafel' : ''}`,
  });
  return vernietigingView(ctx, id);
};

/** Taken back, also after both agreed, until it is executed; the reason stays in the register. */
export const withdraw: UseCase<'vernietiging.withdraw'> = (ctx, { id, reden }) => {
  const vernietiging = required(ctx.store.vernietiging.get(id));
  const stand = standOf(vernietiging);
  if (stand !== 'voorgesteld' && stand !== 'akkoord') throw new Refused('niet-toegestaan');
  const withdrawn = {
    ...vernietiging,
    ingetrokkenAt: ctx.now(),
    ingetrokkenDoor: ctx.gebruiker(),
    ingetrokkenReden: reden,
  };
  ctx.store.vernietiging.update(withdrawn);
  log(ctx, {
    actie: 'vervallen',
    object: 'vernietiging',
    objectId: vernietiging.casusId,
    detail: vernietiging.nummer,
  });
  return withdrawn;
};

function akkoordOf(ctx: Context, given: RequestInput<'vernietiging.agree'>['akkoord']): Akkoord {
  if (given.wijze === 'buiten') {
    const { naam, functie, datum, kenmerk } = given;
    if (datum > ctx.today()) throw new Refused('invoer-ongeldig', 'datum');
    return { gebruikerId: null, naam, functie, datum, kenmerk };
  }
  const { id, naam } = ctx.user();
  return { gebruikerId: id, naam, functie: given.functie, datum: ctx.today(), kenmerk: '' };
}
