import {
  bewaartermijnenNaam,
  bewaartermijnenSchema,
  type Bewaartermijnen,
} from '../../../shared/domain/bewaren/bewaartermijn.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';

/** What the gemeente decided; the proposal of the program where it did not. */
export function termijnenOf(ctx: Context): Bewaartermijnen {
  return ctx.store.instelling.get(bewaartermijnenNaam, bewaartermijnenSchema)?.value ?? proposedTermijnen;
}

export const getTermijnen: UseCase<'bewaren.termijnen'> = (ctx) => termijnenOf(ctx);

/** Sets the term of one regime, for all casussen: who decided it and why stays with it. */
export const setTermijn: UseCase<'bewaren.setTermijn'> = (ctx, { regime, keuze, reden, functie }) => {
  const besloten = { door: ctx.gebruiker(), functie, reden, datum: ctx.today() };
  const termijnen = { ...termijnenOf(ctx), [regime]: { keuze, besloten } };
  const revisie = ctx.store.instelling.get(bewaartermijnenNaam, bewaartermijnenSchema)?.revisie ?? 0;
  ctx.store.instelling.save(bewaartermijnenNaam, termijnen, revisie + 1, ctx.now());
  log(ctx, {
    actie: 'gewijzigd',
    object: 'bewaartermijn',
    objectId: '',
    detail: `${regime}: ${keuze.duur.aantal} ${keuze.duur.eenheid} vanaf ${keuze.begin}, hoogstens ${keuze.hoogstens.aantal} ${keuze.hoogstens.eenheid}`,
  });
  return termijnen;
};
