import {
  deelnemersAsOntvangers,
  organisatiesAsOntvangers,
  type Ontvanger,
} from '../../../shared/domain/delen/ontvanger.ts';
import type { VerslagModel } from '../../../shared/verslag/verslag-model.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';

/**
 * Who a stuk of this model can be for, the persons first. Names are those of the model, for a vastgesteld stuk
 * keeps them; the address is the one that is known now.
 */
export function ontvangersOf(ctx: Context, model: VerslagModel): Ontvanger[] {
  const now = all(besprekingView(ctx, model.bespreking.id));
  return all(model).map((ontvanger) => ({
    ...ontvanger,
    email: now.find(({ key }) => key === ontvanger.key)?.email ?? ontvanger.email,
  }));
}

function all(people: Parameters<typeof deelnemersAsOntvangers>[0]): Ontvanger[] {
  return [...deelnemersAsOntvangers(people), ...organisatiesAsOntvangers(people)];
}
