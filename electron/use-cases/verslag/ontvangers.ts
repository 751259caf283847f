import { gewoonKeuze } from '../../../shared/domain/delen/as-chosen.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import type { Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import { whyGiven } from '../../../shared/verslag/ontvanger/why-given.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import type { UseCase } from '../use-case.ts';
import { describedAs } from './described-as.ts';
import { judgeOf, type Judge } from './judge.ts';
import { modelOf } from './model-of.ts';
import { notesOf } from './notes-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';
import { shownRecht } from './shown-recht.ts';

interface WithRechten {
  readonly ontvanger: Ontvanger;
  readonly rechten: ReadonlyMap<string, Deelrecht>;
}

type Received = (ontvanger: Ontvanger, item: DeelItem) => ReturnType<Judge['received']>;

type Verschil = RequestOutput<'verslag.ontvangers'>['verschillen'][number];

/** Who this stuk can be for and what each gets, and where recipients differ: the order of the paper. */
export const listOntvangers: UseCase<'verslag.ontvangers'> = (ctx, { besprekingId, stuk }) => {
  const made = modelOf(ctx, besprekingId, stuk);
  const { model } = made;
  const regels = deelRegels(ctx, besprekingId);
  const judge = judgeOf(ctx, model, notesOf(ctx, made, stuk), regels);
  const items = [...stukItems(model, stuk), ...judge.notes];
  const found = ontvangersOf(ctx, model).map((ontvanger) => {
    const rechten = judge.rechten(ontvanger);
    return { ontvanger, rechten: new Map([...rechten, ...judge.noteRechten(ontvanger, rechten)]) };
  });
  const describe = describedAs(model, regels);
  const receivedHere: Received = (ontvanger, { tekst }) => judge.received(ontvanger, besprekingId, tekst);
  return {
    ontvangers: found.map((one) => ({
      key: one.ontvanger.key,
      soort: one.ontvanger.soort,
      naam: one.ontvanger.naam,
      organisatie: one.ontvanger.organisatie,
      email: one.ontvanger.email,
      ...whyGiven(counted(items, one.rechten), one.ontvanger, one.rechten),
    })),
    verschillen: items
      .filter((item) => gewoonKeuze(item, regels.keuzen) !== undefined || differs(item, found))
      .map((item) => ({ ...describe(item), rechten: rechtenOn(item, found, receivedHere) })),
  };
};

/** Given, and yet to be judged. */
const shownGiven: ReadonlySet<Deelrecht['grond']> = new Set([
  'met-de-hand',
  'nood',
  'alleen-stap',
  'kreeg-onderdeel',
]);

/**
 * Somebody who was there does not get it, or somebody has it against the rule. Who was not there at all gets nothing
 * but what concerns them, and who takes no part under the WGS nothing: that is said with the recipient, not per line.
 */
function differs(item: DeelItem, found: readonly WithRechten[]): boolean {
  return found.some(({ ontvanger, rechten }) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined) return false;
    const { allowed, grond } = recht;
    if (allowed) return shownGiven.has(grond);
    if (grond === 'geen-besluit') return false;
    const missed = grond === 'niet-aanwezig' || grond === 'niet-alles' || grond === 'mist-onderdeel';
    return !missed || ontvanger.perioden.length > 0;
  });
}

/** A note for who has everything makes no stuk: without anything else on it nothing goes out. */
function counted(items: readonly DeelItem[], rechten: WithRechten['rechten']): DeelItem[] {
  return items.filter((item) => rechten.get(deelKey(item))?.grond !== 'heeft-alles');
}

function rechtenOn(item: DeelItem, found: readonly WithRechten[], received: Received): Verschil['rechten'] {
  return found.flatMap(({ ontvanger, rechten }) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined) return [];
    return [shownRecht(ontvanger.key, recht, () => received(ontvanger, item))];
  });
}
