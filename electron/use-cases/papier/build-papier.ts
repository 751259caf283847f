import type { PapierSoort } from '../../../shared/domain/papier/papier.ts';
import {
  bewaartermijnenNaam,
  bewaartermijnenSchema,
  type Bewaartermijnen,
} from '../../../shared/domain/bewaren/bewaartermijn.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import type { SecurityFacts } from '../../../shared/verslag/beheer/security-facts.ts';
import { buildBeveiligingsblad } from '../../../shared/verslag/build-beveiligingsblad.ts';
import { buildDpiaInvoer } from '../../../shared/verslag/build-dpia-invoer.ts';
import { buildVerwerkingsregister } from '../../../shared/verslag/build-verwerkingsregister.ts';
import { buildWerkwijze } from '../../../shared/verslag/build-werkwijze.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/**
 * One of the papers of Beheer, as things stand now. Throws Refused onbekend before the gemeente is set up, and
 * kader-ongeldig when its kader is not here.
 */
export function buildPapier(ctx: Context, soort: PapierSoort, facts: () => SecurityFacts): Paper {
  const gemeente = required(ctx.store.gemeente.get());
  const today = ctx.today();
  switch (soort) {
    case 'beveiligingsblad':
      return buildBeveiligingsblad(facts(), gemeente.naam, today);
    case 'verwerkingsregister':
      return buildVerwerkingsregister(gemeente, termijnenOf(ctx), today);
    case 'dpia-invoer':
      return buildDpiaInvoer(gemeente, termijnenOf(ctx), today);
    case 'werkwijze': {
      const kader = ctx.kader(gemeente.kaderId, gemeente.kaderVersie);
      if (kader === null) throw new Refused('kader-ongeldig');
      return buildWerkwijze(kader, gemeente.naam, today);
    }
  }
}

/** What the gemeente decided, or else the proposals of the program. */
function termijnenOf(ctx: Context): Bewaartermijnen {
  return ctx.store.instelling.get(bewaartermijnenNaam, bewaartermijnenSchema)?.value ?? proposedTermijnen;
}
