import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { Context } from '../context.ts';
import { noteSeen } from '../note-view.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { isDecidedSince } from './besluiten-at.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';

export const getNotitie: UseCase<'driehoek.get'> = (ctx, { id }) => {
  const notitie = loadNotitie(ctx, id);
  const { casusId } = notitie;
  const casus = casusId === null ? null : required(ctx.store.casus.get(casusId));
  // One of a casus is noted with its casus, by the rights table.
  if (casus === null) noteSeen(ctx, 'driehoeknotitie', id);
  const versies = ctx.store.driehoek.versies(id);
  const last = versies.at(-1);
  return {
    notitie,
    casus:
      casus === null
        ? null
        : {
            id: casus.id,
            nummer: casus.nummer,
            aanduiding: casus.aanduiding,
            fase: casus.fase,
            beperkt: ctx.store.beperking.isNow(casus.id),
          },
    versies: versies.map(({ nummer, hash, door, createdAt }) => ({ nummer, hash, door, createdAt })),
    changed:
      last === undefined ||
      JSON.stringify(last.inhoud) !== JSON.stringify(notitie.inhoud) ||
      isDecidedSince(ctx, id, last.createdAt),
    besluiten: ctx.store.driehoek.besluiten(id),
    overgangen: casus === null ? [] : formeleOvergangenOf(ctx, casus),
    overleggen: ctx.store.driehoek.overlegOf(id),
    exemplaren: ctx.store.exemplaar.ofNotitie(id).toReversed(),
  };
};

/** Throws Refused onbekend. */
export function loadNotitie(ctx: Context, id: string): Driehoeknotitie {
  return required(ctx.store.driehoek.get(id));
}
