import { informatieSchema } from '../../../shared/domain/informatie/informatie.ts';
import type { Reactie } from '../../../shared/domain/verslag/reactie.ts';
import { loadNotVastgesteld } from '../bespreking/load-not-vastgesteld.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Taken over, with the line put right in the same act, or not, with the reason. An answer can change until the
 * verslag is vastgesteld. Refuses reden-nodig, verouderd, and reactie-verwerkt: what was taken over still stands.
 */
export const answerReactie: UseCase<'reactie.answer'> = (ctx, { id, revisie, uitkomst, waarom, line }) => {
  const found = required(ctx.store.reactie.get(id));
  const { casusId } = loadNotVastgesteld(ctx, found.besprekingId);
  if (uitkomst === 'niet-overgenomen' && waarom === '') throw new Refused('reden-nodig');
  if (uitkomst === 'niet-overgenomen' && stillStands(ctx, found)) throw new Refused('reactie-verwerkt');
  const old = keepEarlier(ctx, 'reactie', found, revisie);
  if (line !== null) putRight(ctx, old, uitkomst, line);
  const reactie = { ...old, uitkomst, waarom, beantwoordDoor: ctx.gebruiker(), revisie: revisie + 1 };
  ctx.store.reactie.update(reactie);
  const detail = `reactie ${String(old.nummer)}: ${uitkomst}`;
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail });
  return reactie;
};

/** The line does not say any more what it said when the reaction came. */
function stillStands(ctx: Context, { besprekingId, regel, uitkomst, createdAt }: Reactie): boolean {
  const line = ctx.store.informatie.ofBespreking(besprekingId).find(({ nummer }) => nummer === regel);
  if (uitkomst !== 'overgenomen' || line === undefined) return false;
  const first = ctx.store.revisie.rows('informatie', line.id).findLast(({ moment }) => moment >= createdAt);
  return first !== undefined && informatieSchema.parse(JSON.parse(first.inhoud)).tekst !== line.tekst;
}

/** The line keeps its number, source, klasse and moment: who may have it may have it as it was put right. */
function putRight(
  ctx: Context,
  { besprekingId, regel }: Reactie,
  uitkomst: Reactie['uitkomst'],
  { revisie, tekst }: { revisie: number; tekst: string },
): void {
  const found = ctx.store.informatie.ofBespreking(besprekingId).find(({ nummer }) => nummer === regel);
  // Of a bijlage the paper shows how it begins; its text is not a line to be put right.
  if (uitkomst !== 'overgenomen' || found === undefined || found.bijlage) {
    throw new Refused('invoer-ongeldig', 'line');
  }
  const old = keepEarlier(ctx, 'informatie', found, revisie);
  ctx.store.informatie.update({ ...old, tekst, revisie: revisie + 1 });
}
