import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { toegangRows } from './rows.ts';

/** Puts a user on the list of a casus, or takes them off. Refused when no voorzitter would be left on it. */
export const setCasusToegang: UseCase<'casus.setToegang'> = (ctx, { casusId, gebruikerId, allowed }) => {
  const gebruiker = required(ctx.store.gebruiker.get(gebruikerId));
  const row = toegangRows(ctx, casusId).find((one) => one.gebruikerId === gebruikerId);
  if (row === undefined && allowed) throw new Refused('geen-recht');
  if (allowed)
    ctx.store.casusToegang.grant({
      casusId,
      gebruikerId,
      sinds: ctx.now(),
      door: ctx.gebruiker(),
      reden: '',
    });
  else ctx.store.casusToegang.withdraw(casusId, gebruikerId);
  const rows = toegangRows(ctx, casusId);
  if (!rows.some((one) => one.allowed && one.rollen.includes('voorzitter')))
    throw new Refused('voorzitter-nodig');
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: casusId,
    detail: `toegang ${allowed ? 'gegeven aan' : 'ingetrokken van'} ${gebruiker.naam}`,
  });
  return rows;
};
