import type { ToegangRow } from '../../../shared/ipc/contract/casus-toegang.ts';
import { required } from '../refused.ts';
import type { Context } from '../context.ts';

const readsCasussen = ['voorzitter', 'notulist', 'aov'] as const;

/** Every user whose rollen have to do with casussen, and whether they are on the list of this one. */
export function toegangRows(ctx: Context, casusId: string): ToegangRow[] {
  const casus = required(ctx.store.casus.get(casusId));
  const listed = new Map(ctx.store.casusToegang.ofCasus(casusId).map((one) => [one.gebruikerId, one]));
  return ctx.store.gebruiker
    .all()
    .filter(({ actief, rollen }) => actief && readsCasussen.some((rol) => rollen.includes(rol)))
    .map(({ id, naam, functie, rollen }) => ({
      gebruikerId: id,
      naam,
      functie,
      rollen,
      allowed: listed.has(id),
      reden: listed.get(id)?.reden ?? '',
      shared: casus.gedeeldOpenbareOrde && rollen.includes('aov'),
    }));
}
