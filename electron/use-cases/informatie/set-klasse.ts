import { klasseVan } from '../../../shared/domain/informatie/klasse-van.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { soortenOf } from '../../../shared/domain/organisatie/soorten-of.ts';
import { loadNotVastgesteld } from '../bespreking/load-not-vastgesteld.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/**
 * The klasse of a line by hand, with the reason the law asks; klasse null: as follows from source, kind and words again.
 * It can be set until the verslag is vastgesteld, also after afronden.
 */
export const setKlasse: UseCase<'informatie.setKlasse'> = (ctx, { id, revisie, klasse, reden }) => {
  const known = required(ctx.store.informatie.get(id));
  loadNotVastgesteld(ctx, known.besprekingId);
  const old = keepEarlier(ctx, 'informatie', known, revisie);
  const follows = followingKlasse(ctx, old);
  const chosen = klasse ?? follows;
  if (chosen !== old.klasse && !klassenOf(ctx).klassen.some((one) => one.id === chosen && one.actief)) {
    throw new Refused('onbekend');
  }
  const informatie = {
    ...old,
    klasse: chosen,
    klasseEigen: klasse !== null && chosen !== follows,
    klasseReden: reden,
    revisie: old.revisie + 1,
  };
  ctx.store.informatie.update(informatie);
  return informatie;
};

function followingKlasse(ctx: Context, { bronnen, soort, tekst }: Informatie): string {
  const soorten = soortenOf(bronnen, ctx.store.contact.organisaties(), ctx.store.contact.all());
  return klasseVan({ bronnen: soorten, soort, tekst }, klassenOf(ctx).klassen);
}
