import {
  beginsOf,
  bewaartermijnenNaam,
  bewaartermijnenSchema,
  type Bewaartermijnen,
} from '../../../shared/domain/bewaren/bewaartermijn.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What the gemeente decided; the proposal of the program where it did not. */
export function termijnenOf(ctx: Context): Bewaartermijnen {
  return ctx.store.instelling.get(bewaartermijnenNaam, bewaartermijnenSchema)?.value ?? proposedTermijnen;
}

/** revisie 0: never set, so the proposal holds. */
function termijnenNow(ctx: Context): RequestOutput<'bewaren.termijnen'> {
  const revisie = ctx.store.instelling.get(bewaartermijnenNaam, bewaartermijnenSchema)?.revisie ?? 0;
  return { termijnen: termijnenOf(ctx), revisie };
}

export const getTermijnen: UseCase<'bewaren.termijnen'> = (ctx) => termijnenNow(ctx);

/** Sets the term of one regime, for all casussen, or of the notities of no casus: who decided it and why stays with it. Never over a newer one (R18). */
export const setTermijn: UseCase<'bewaren.setTermijn'> = (ctx, { soort, keuze, reden, functie, revisie }) => {
  const old = termijnenNow(ctx);
  if (old.revisie !== revisie) throw new Refused('verouderd');
  if (!beginsOf(soort).includes(keuze.begin)) throw new Refused('invoer-ongeldig', 'begin');
  const besloten = { door: ctx.gebruiker(), functie, reden, datum: ctx.today() };
  const termijnen = { ...old.termijnen, [soort]: { keuze, besloten } };
  ctx.store.instelling.save(bewaartermijnenNaam, termijnen, revisie + 1, ctx.now());
  log(ctx, {
    actie: 'gewijzigd',
    object: 'bewaartermijn',
    objectId: '',
    detail: `${soort}: ${keuze.duur.aantal} ${keuze.duur.eenheid} vanaf ${keuze.begin}, hoogstens ${keuze.hoogstens.aantal} ${keuze.hoogstens.eenheid}`,
  });
  return { termijnen, revisie: revisie + 1 };
};
