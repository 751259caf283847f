import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Context } from '../context.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { noteChange } from '../note-view.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

/** The whole inhoud at once. Of a line of the casus the klasse is what the casus says, not what the screen says. */
export const saveNotitie: UseCase<'driehoek.save'> = (ctx, { id, revisie, inhoud }) => {
  const loaded = loadNotitie(ctx, id);
  if (loaded.casusId !== null) requireOpenCasus(ctx, loaded.casusId);
  requireSameFormeel(ctx, loaded, inhoud);
  const old = keepEarlier(ctx, 'driehoeknotitie', loaded, revisie);
  const notitie = { ...old, inhoud: withOwnKlassen(ctx, old.casusId, inhoud), revisie: old.revisie + 1 };
  ctx.store.driehoek.update(notitie);
  // One of a casus is noted with its casus.
  if (old.casusId === null) noteChange(ctx, 'driehoeknotitie', id);
  return notitie;
};

/** What was done before a formal besluit that stands, does not become undone: throws Refused al-beslist. */
function requireSameFormeel(
  ctx: Context,
  { id, inhoud: old }: Driehoeknotitie,
  { formeel }: NotitieInhoud,
): void {
  const stands = ctx.store.driehoek
    .besluiten(id)
    .some(({ soort, vervallen }) => soort === 'formeel' && !vervallen);
  const ticked = ({ overgang, stappen }: NotitieInhoud['formeel']): string =>
    JSON.stringify([overgang, stappen.filter(({ vervuld }) => vervuld).map((stap) => stap.id)]);
  if (stands && ticked(formeel) !== ticked(old.formeel)) throw new Refused('al-beslist');
}

/** Throws Refused onbekend when a feit names a line of another casus. */
function withOwnKlassen(ctx: Context, casusId: string | null, inhoud: NotitieInhoud): NotitieInhoud {
  const feiten = inhoud.beeld.feiten.map((feit) => {
    if (feit.informatieId === null) return feit;
    const [lineCasus] = ctx.store.casusOf('informatie', feit.informatieId);
    if (casusId === null || lineCasus !== casusId) throw new Refused('onbekend');
    return { ...feit, klasse: required(ctx.store.informatie.get(feit.informatieId)).klasse };
  });
  return { ...inhoud, beeld: { ...inhoud.beeld, feiten } };
}
