import { noteItems, type NoteItem, type Notes } from '../../../shared/domain/delen/note-item.ts';
import { noteRecht } from '../../../shared/domain/delen/note-recht.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import type { DeelRegels, Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import type { Onderdeel } from '../../../shared/domain/delen/onderdeel.ts';
import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import { deelKey, rechtenOf } from '../../../shared/domain/delen/rechten-of.ts';
import { leftOutOf } from '../../../shared/verslag/ontvanger/left-out.ts';
import { leftOutWith } from '../../../shared/verslag/ontvanger/left-out-with.ts';
import { modelFor } from '../../../shared/verslag/ontvanger/model-for.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import { vraagKey, vraagRefused } from '../../../shared/verslag/ontvanger/vraag-recht.ts';
import type { VerslagModel } from '../../../shared/verslag/verslag-model.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import type { Context } from '../context.ts';
import { modelNow } from './model-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';
import { receivedBy, type ReceivedBy } from './received-by.ts';

type Rechten = ReadonlyMap<string, Deelrecht>;

export interface Judge {
  /** Everything of the verslag, in the order of the paper. */
  readonly items: readonly DeelItem[];
  readonly notes: readonly NoteItem[];
  /** By deelKey, of items; and of the vraag where it is kept back. */
  readonly rechten: (ontvanger: Ontvanger) => Rechten;
  /** By deelKey, of notes; rechten: of the same recipient. */
  readonly noteRechten: (ontvanger: Ontvanger, rechten: Rechten) => Rechten;
  readonly received: ReceivedBy;
}

/** What is known of one bespreking of the casus. */
interface Known {
  readonly model: VerslagModel;
  readonly items: readonly DeelItem[];
  readonly regels: DeelRegels;
  readonly ontvangers: readonly Ontvanger[];
}

/** Says of each recipient what of a bespreking, and which of the notes beside it, this one may have. */
export function judgeOf(ctx: Context, model: VerslagModel, notes: Notes, regels: DeelRegels): Judge {
  const { casus, bespreking } = model;
  const items = stukItems(model, 'verslag');
  const noted = noteItems(notes, regels.delingen, regels.doelChangedAt, model.klassen);
  const received = receivedBy(ctx, casus.id);
  const read = new Map<string, Known>();
  const known = (besprekingId: string): Known => {
    const found = read.get(besprekingId) ?? knownOf(ctx, besprekingId);
    read.set(besprekingId, found);
    return found;
  };
  return {
    items,
    notes: noted,
    rechten: (ontvanger) => withVraag(model, rechtenOf(items, ontvanger, regels), ontvanger, regels),
    noteRechten: (ontvanger, rechten) => {
      const at = (besprekingId: string) =>
        besprekingId === bespreking.id
          ? { items, rechten }
          : { items: known(besprekingId).items, rechten: rechtenAt(known(besprekingId), ontvanger.key) };
      const own = once(() => ownWhole(model, ontvanger, items, rechten));
      const whole = once(
        () => own() && othersOf(ctx, model).every((id) => isWhole(known(id), ontvanger.key)),
      );
      const basis = {
        recht: (one: Onderdeel) => {
          const { items: there, rechten: those } = at(one.besprekingId);
          if (!there.some((item) => deelKey(item) === deelKey(one))) return null;
          return those.get(deelKey(one)) ?? { allowed: false, grond: 'niet-aanwezig' as const, detail: '' };
        },
        received: (one: Onderdeel) => {
          const item = at(one.besprekingId).items.find((found) => deelKey(found) === deelKey(one));
          return item !== undefined && received(ontvanger, one.besprekingId, item.tekst) !== null;
        },
        klassen: (onderdelen: readonly Onderdeel[]) =>
          onderdelen.length === 0
            ? items.flatMap(({ klassen }) => klassen)
            : onderdelen.flatMap((one) =>
                at(one.besprekingId)
                  .items.filter((item) => deelKey(item) === deelKey(one))
                  .flatMap(({ klassen }) => klassen),
              ),
        hasWhole: (bron: NoteItem['bron']) => (bron === 'correctie' ? own() : whole()),
      };
      return new Map(noted.map((note) => [deelKey(note), noteRecht(note, ontvanger, regels, basis)]));
    },
    received,
  };
}

function knownOf(ctx: Context, besprekingId: string): Known {
  const now = modelNow(ctx, besprekingId);
  // What was changed in a later bespreking is judged there.
  const model = { ...now, momenten: now.momenten.filter(({ later }) => later !== true) };
  return {
    model,
    items: stukItems(model, 'verslag'),
    regels: deelRegels(ctx, besprekingId),
    ontvangers: ontvangersOf(ctx, model),
  };
}

function rechtenAt({ model, items, regels, ontvangers }: Known, key: string): Rechten {
  const ontvanger = ontvangers.find((one) => one.key === key);
  if (ontvanger === undefined) return new Map();
  return withVraag(model, rechtenOf(items, ontvanger, regels), ontvanger, regels);
}

/** The vraag is no item of its own: it is named only where it is kept back. */
function withVraag(model: VerslagModel, rechten: Rechten, ontvanger: Ontvanger, regels: DeelRegels): Rechten {
  const refused = vraagRefused(model, ontvanger, regels);
  return refused === null ? rechten : new Map([...rechten, [vraagKey(model), refused]]);
}

/** The other besprekingen of the casus in which something was said. */
function othersOf(ctx: Context, { casus, bespreking }: VerslagModel): string[] {
  return ctx.store.overleg
    .rowsOfCasus(casus.id)
    .filter(({ besprekingId, status }) => besprekingId !== bespreking.id && status !== 'voorbereiding')
    .map(({ besprekingId }) => besprekingId);
}

function isWhole(known: Known, key: string): boolean {
  const ontvanger = known.ontvangers.find((one) => one.key === key);
  if (ontvanger === undefined) return false;
  return nothingLeftOut(known.model, ontvanger, known.items, rechtenAt(known, key));
}

/** Of a bespreking without a line there is nothing to have the whole of. */
function ownWhole(
  model: VerslagModel,
  ontvanger: Ontvanger,
  items: readonly DeelItem[],
  rechten: Rechten,
): boolean {
  return model.informatie.length > 0 && nothingLeftOut(model, ontvanger, items, rechten);
}

function nothingLeftOut(
  model: VerslagModel,
  ontvanger: Ontvanger,
  items: readonly DeelItem[],
  rechten: Rechten,
): boolean {
  if (leftOutOf(items, rechten, model.klassen).length > 0) return false;
  return leftOutWith(model, modelFor(model, ontvanger, rechten), rechten).length === 0;
}

function once(say: () => boolean): () => boolean {
  let said: boolean | null = null;
  return () => (said ??= say());
}
