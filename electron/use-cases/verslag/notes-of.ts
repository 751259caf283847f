import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import type { Notes } from '../../../shared/domain/delen/note-item.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import type { Context } from '../context.ts';
import type { StukModel } from './model-of.ts';

/**
 * The notes beside a stuk. Correcties are notes at the verslag, and on a shorter stuk when they are about something
 * on it; what the betrokkene had noted goes with every paper of the casus.
 */
export function notesOf(
  ctx: Context,
  { model, versie }: Pick<StukModel, 'model' | 'versie'>,
  stuk: Stuk,
): Notes {
  return {
    correcties: correctiesOf(ctx, { model, versie }, stuk),
    rectificaties: rectificatiesOf(ctx, model),
  };
}

/** All notes beside the papers of a bespreking, whichever of these they go along with. */
export function notesBeside(ctx: Context, model: StukModel['model']): Notes {
  return {
    correcties: ctx.store.verslag.correcties(model.bespreking.id),
    rectificaties: rectificatiesOf(ctx, model),
  };
}

function correctiesOf(ctx: Context, { model, versie }: Pick<StukModel, 'model' | 'versie'>, stuk: Stuk) {
  const correcties = ctx.store.verslag.correcties(model.bespreking.id);
  if (stuk === 'verslag' || stuk === 'dossier') return versie.vaststelling === null ? [] : correcties;
  if (correcties.length === 0) return [];
  const shown = new Set(stukItems(model, stuk).map(deelKey));
  return correcties.filter(({ onderdelen }) => onderdelen.some((one) => shown.has(deelKey(one))));
}

function rectificatiesOf(ctx: Context, { casus }: StukModel['model']) {
  return ctx.store.rectificatie.ofCasus(casus.id);
}
