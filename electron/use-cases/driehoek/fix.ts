import { notitieInhoudSchema, type NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Driehoeknotitie, NotitieVersie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { Context } from '../context.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { isDecidedSince } from './besluiten-at.ts';
import { loadNotitie } from './get.ts';

export const fixNotitie: UseCase<'driehoek.fix'> = (ctx, { id, revisie }) => {
  const notitie = loadNotitie(ctx, id);
  if (notitie.revisie !== revisie) throw new Refused('verouderd');
  if (notitie.casusId !== null) requireOpenCasus(ctx, notitie.casusId);
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
    hash: versieHash(ctx, notitie.inhoud, nummer),
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
  const same = JSON.stringify(last.inhoud) === JSON.stringify(notitie.inhoud);
  // What was decided since stands on the paper: that is another version.
  return same && !isDecidedSince(ctx, notitie.id, last.createdAt) ? last.nummer : last.nummer + 1;
}

/** SHA-256 over version and inhoud, the keys in the order of the schema. Without the nummer: another store may give it another. */
export function versieHash(ctx: Context, inhoud: NotitieInhoud, versie: number): string {
  return ctx.hash(
    JSON.stringify(['casustafel-driehoeknotitie-1', versie, notitieInhoudSchema.parse(inhoud)]),
  );
}
