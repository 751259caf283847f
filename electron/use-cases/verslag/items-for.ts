import { needsNood } from '../../../shared/domain/delen/deelrecht.ts';
import { deelrechtText } from '../../../shared/domain/delen/deelrecht-words.ts';
import { deelKey, rechtenOf } from '../../../shared/domain/delen/rechten-of.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { describedAs } from './described-as.ts';
import { modelOf } from './model-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';

/** Everything of a stuk that one recipient is given or not, in the order of the paper. Throws Refused onbekend. */
export const listItemsFor: UseCase<'verslag.itemsFor'> = (ctx, { besprekingId, stuk, ontvanger: key }) => {
  const { model } = modelOf(ctx, besprekingId, stuk);
  const ontvanger = required(ontvangersOf(ctx, model).find((one) => one.key === key) ?? null);
  const regels = deelRegels(ctx, besprekingId);
  const rechten = rechtenOf(stukItems(model, 'verslag'), ontvanger, regels);
  const describe = describedAs(model, regels);
  return stukItems(model, stuk).flatMap((item) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined) return [];
    const shown = { ontvanger: key, ...recht, needsNood: needsNood(recht), text: deelrechtText(recht) };
    return [{ ...describe(item), rechten: [shown] }];
  });
};
