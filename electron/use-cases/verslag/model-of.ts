import { vaststellingOf, type Stuk } from '../../../shared/domain/verslag/stuk.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { parseFixedModel, type FixedModel } from '../../../shared/verslag/fixed-model.ts';
import { verslagModel, type VerslagModel } from '../../../shared/verslag/verslag-model.ts';
import type { Versie } from '../../../shared/verslag/versie.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { asOfThen } from './as-of-then.ts';

export interface StukModel {
  readonly model: VerslagModel;
  readonly kader: Kader;
  readonly versie: Versie;
}

/** What a stuk is made of: as it was at the vaststelling, or as it stands now. Throws Refused kader-ongeldig. */
export function modelOf(ctx: Context, besprekingId: string, stuk: Stuk): StukModel {
  const fixed = ctx.store.verslag.latest(besprekingId, vaststellingOf[stuk]);
  if (fixed === null) return { ...liveModel(ctx, besprekingId), versie: { nummer: 1, vaststelling: null } };
  const json = ctx.store.verslag.model(fixed.id);
  const vaststelling = { datum: dutchDay(fixed.vastgesteldAt), door: fixed.vastgesteldDoor };
  return {
    // Vastgesteld before the model was kept: what it was made of no longer changes either, but for names.
    ...(json === null ? liveModel(ctx, besprekingId) : parseFixedModel(json)),
    versie: { nummer: fixed.versie, vaststelling },
  };
}

export function liveModel(ctx: Context, besprekingId: string): FixedModel {
  const model = modelNow(ctx, besprekingId);
  return { model, kader: kaderOf(ctx, model.bespreking) };
}

/** What is known now of the bespreking, and of the casus up to it. */
export function modelNow(ctx: Context, besprekingId: string): VerslagModel {
  return verslagModel(asOfThen(ctx, besprekingView(ctx, besprekingId)));
}
