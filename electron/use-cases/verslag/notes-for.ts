import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import type { Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import { rechtenOf } from '../../../shared/domain/delen/rechten-of.ts';
import type { Rectificatie } from '../../../shared/domain/rectificatie/rectificatie.ts';
import type { Correctie } from '../../../shared/domain/verslag/verslag.ts';
import { leftOutOf } from '../../../shared/verslag/ontvanger/left-out.ts';
import { leftOutWith } from '../../../shared/verslag/ontvanger/left-out-with.ts';
import { modelFor } from '../../../shared/verslag/ontvanger/model-for.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import type { VerslagModel } from '../../../shared/verslag/verslag-model.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { modelNow } from './model-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';

export interface Notes {
  readonly correcties: readonly Correctie[];
  readonly rectificaties: readonly Rectificatie[];
}

/** A bespreking with what one recipient has of it. */
interface Had {
  /** Key of the Ontvanger. */
  readonly key: string;
  readonly model: VerslagModel;
  readonly given: VerslagModel;
  readonly items: readonly DeelItem[];
  readonly rechten: ReadonlyMap<string, Deelrecht>;
}

/**
 * The notes that go along to this recipient. A note is free text and tells what stood at the place it is about, in
 * whatever words: a correctie goes to who has the whole of the bespreking, a rectificatie to who has the whole of
 * each bespreking of the casus.
 */
export function notesFor(ctx: Context, notes: Notes, had: Had): Notes {
  if (had.given.informatie.length === 0 || !isWhole(had)) return { correcties: [], rectificaties: [] };
  const { casus, bespreking } = had.model;
  const others = (): string[] =>
    ctx.store.overleg
      .rowsOfCasus(casus.id)
      .filter(({ besprekingId, status }) => besprekingId !== bespreking.id && status !== 'voorbereiding')
      .map(({ besprekingId }) => besprekingId);
  const hasAll = notes.rectificaties.length > 0 && others().every((id) => hasWhole(ctx, id, had.key));
  return { correcties: notes.correcties, rectificaties: hasAll ? notes.rectificaties : [] };
}

function hasWhole(ctx: Context, besprekingId: string, key: string): boolean {
  const now = modelNow(ctx, besprekingId);
  // What was changed in a later bespreking is judged there.
  const model = { ...now, momenten: now.momenten.filter(({ later }) => later !== true) };
  const ontvanger = ontvangersOf(ctx, model).find((one) => one.key === key);
  if (ontvanger === undefined) return false;
  const items = stukItems(model, 'verslag');
  const rechten = rechtenOf(items, ontvanger, deelRegels(ctx, besprekingId));
  return isWhole({ key, model, given: modelFor(model, ontvanger, rechten), items, rechten });
}

function isWhole({ model, given, items, rechten }: Had): boolean {
  return leftOutOf(items, rechten, model.klassen).length === 0 && leftOutWith(model, given).length === 0;
}
