import type { Context } from '../../../electron/use-cases/context.ts';
import { changeConcept } from '../../../electron/use-cases/kader/change-concept.ts';
import { getConcept } from '../../../electron/use-cases/kader/get-concept.ts';
import { publishKader } from '../../../electron/use-cases/kader/publish.ts';
import { startConcept } from '../../../electron/use-cases/kader/start-concept.ts';
import type { KaderChange } from '../../../shared/kader/local/change.ts';
import type { KaderVersion } from '../../../shared/kader/local/concept.ts';

export const signed = {
  geldigVanaf: '2026-12-01',
  door: 'Anna Bakker, beleidsadviseur',
  reden: 'Besluit van het college van 10 november 2026.',
};

/** A concept of Dalfsen after these changes; gives its id and revisie. */
export function makeConcept(
  ctx: Context,
  naam: string,
  ...changes: KaderChange[]
): { id: string; revisie: number } {
  const { id } = startConcept(ctx, { basis: { id: 'dalfsen', versie: '1.0' }, naam });
  changes.forEach((change, index) => changeConcept(ctx, { id, revisie: index + 1, change }));
  return { id, revisie: getConcept(ctx, { id }).revisie };
}

/** A local version of Dalfsen, published as 1.0. */
export function publishOwn(ctx: Context, naam: string, ...changes: KaderChange[]): KaderVersion {
  return publishKader(ctx, { ...makeConcept(ctx, naam, ...changes), versie: '1.0', ...signed });
}
