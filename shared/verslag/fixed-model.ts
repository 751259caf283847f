import { z } from 'zod';
import { besprekingViewSchema } from '../domain/bespreking/bespreking-view.ts';
import { kaderSchema, type Kader } from '../kader/schema.ts';
import { reachSchema } from './reach.ts';
import type { VerslagModel } from './verslag-model.ts';

const verslagModelSchema = besprekingViewSchema
  .omit({
    rectificaties: true,
    draft: true,
    besluitDraft: true,
    neighbours: true,
    zaal: true,
    feestdagen: true,
    vastgesteld: true,
    delingen: true,
  })
  .extend({ reach: reachSchema });

/** What a vastgesteld stuk was made of, kept with it: later changes of people, organisaties and kader do not count. */
export interface FixedModel {
  readonly model: VerslagModel;
  readonly kader: Kader;
}

const fixedModelSchema = z.strictObject({ model: verslagModelSchema, kader: kaderSchema });

/** Throws when the text is no such model. */
export function parseFixedModel(json: string): FixedModel {
  return fixedModelSchema.parse(JSON.parse(json));
}
