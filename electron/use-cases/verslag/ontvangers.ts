import { gewoonKeuze } from '../../../shared/domain/delen/as-chosen.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import { needsNood, type Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import { deelrechtText } from '../../../shared/domain/delen/deelrecht-words.ts';
import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import { deelKey, rechtenOf } from '../../../shared/domain/delen/rechten-of.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import { whyGiven } from '../../../shared/verslag/ontvanger/why-given.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import type { UseCase } from '../use-case.ts';
import { describedAs } from './described-as.ts';
import { modelOf } from './model-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';

interface WithRechten {
  readonly ontvanger: Ontvanger;
  readonly rechten: ReadonlyMap<string, Deelrecht>;
}

type Verschil = RequestOutput<'verslag.ontvangers'>['verschillen'][number];

/** Who this stuk can be for and what each gets, and where recipients differ: the order of the paper. */
export const listOntvangers: UseCase<'verslag.ontvangers'> = (ctx, { besprekingId, stuk }) => {
  const { model } = modelOf(ctx, besprekingId, stuk);
  const regels = deelRegels(ctx, besprekingId);
  const all = stukItems(model, 'verslag');
  const items = stukItems(model, stuk);
  const found = ontvangersOf(ctx, model).map((ontvanger) => ({
    ontvanger,
    rechten: rechtenOf(all, ontvanger, regels),
  }));
  const describe = describedAs(model, regels);
  return {
    ontvangers: found.map((one) => ({
      key: one.ontvanger.key,
      soort: one.ontvanger.soort,
      naam: one.ontvanger.naam,
      organisatie: one.ontvanger.organisatie,
      email: one.ontvanger.email,
      ...whyGiven(items, one.ontvanger, one.rechten),
    })),
    verschillen: items
      .filter((item) => gewoonKeuze(item, regels.keuzen) !== undefined || differs(item, found))
      .map((item) => ({ ...describe(item), rechten: rechtenOn(item, found) })),
  };
};

/**
 * Somebody who was there does not get it, or somebody has it against the rule. Who was not there at all gets nothing
 * but what concerns them, and who takes no part under the WGS nothing: that is said with the recipient, not per line.
 */
function differs(item: DeelItem, found: readonly WithRechten[]): boolean {
  return found.some(({ ontvanger, rechten }) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined) return false;
    const { allowed, grond } = recht;
    if (allowed) return grond === 'met-de-hand' || grond === 'nood' || grond === 'alleen-stap';
    if (grond === 'geen-besluit') return false;
    return grond !== 'niet-aanwezig' || ontvanger.perioden.length > 0;
  });
}

function rechtenOn(item: DeelItem, found: readonly WithRechten[]): Verschil['rechten'] {
  return found.flatMap(({ ontvanger, rechten }) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined) return [];
    return [{ ontvanger: ontvanger.key, ...recht, needsNood: needsNood(recht), text: deelrechtText(recht) }];
  });
}
