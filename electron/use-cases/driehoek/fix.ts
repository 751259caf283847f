import { notitieInhoudSchema } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Driehoeknotitie, NotitieVersie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

export const fixNotitie: UseCase<'driehoek.fix'> = (ctx, { id, revisie }) => {
  const notitie = loadNotitie(ctx, id);
  if (notitie.revisie !== revisie) throw new Refused('verouderd');
  const { nummer, hash, door, createdAt } = fixedVersie(ctx, notitie);
  return { nummer, hash, door, createdAt };
};

/** Lays down what it says now as the next version; the last one when nothing changed since. Append-only. */
export function fixedVersie(ctx: Context, notitie: Driehoeknotitie): NotitieVersie {
  const { driehoek } = ctx.store;
  const nummer = nextVersie(ctx, notitie);
  const known = driehoek.versies(notitie.id).find((one) => one.nummer === nummer);
  if (known !== undefined) return known;
  const versie = {
    id: ctx.newId(),
    driehoeknotitieId: notitie.id,
    nummer,
    inhoud: notitie.inhoud,
    hash: versieHash(ctx, notitie, nummer),
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  };
  driehoek.insertVersie(versie);
  log(ctx, {
    actie: 'vastgesteld',
    ...(notitie.casusId === null
      ? { object: 'driehoeknotitie', objectId: notitie.id }
      : { object: 'casus', objectId: notitie.casusId }),
    detail: `driehoeknotitie ${notitie.nummer} versie ${String(nummer)}, ${versie.hash.slice(0, 12)}`,
  });
  return versie;
}

/** The number that what it says now has, or gets when it is laid down. */
export function nextVersie(ctx: Context, notitie: Driehoeknotitie): number {
  const last = ctx.store.driehoek.versies(notitie.id).at(-1);
  if (last === undefined) return 1;
  return JSON.stringify(last.inhoud) === JSON.stringify(notitie.inhoud) ? last.nummer : last.nummer + 1;
}

/** SHA-256 over number, version and inhoud, the keys in the order of the schema. */
export function versieHash(
  ctx: Context,
  { nummer, inhoud }: Pick<Driehoeknotitie, 'nummer' | 'inhoud'>,
  versie: number,
): string {
  return ctx.hash(
    JSON.stringify(['casustafel-driehoeknotitie-1', nummer, versie, notitieInhoudSchema.parse(inhoud)]),
  );
}
