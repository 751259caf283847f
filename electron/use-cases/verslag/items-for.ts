import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { describedAs } from './described-as.ts';
import { judgeOf } from './judge.ts';
import { modelOf } from './model-of.ts';
import { notesOf } from './notes-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';
import { shownRecht } from './shown-recht.ts';

/** Everything of a stuk that one recipient is given or not, in the order of the paper. Throws Refused onbekend. */
export const listItemsFor: UseCase<'verslag.itemsFor'> = (ctx, { besprekingId, stuk, ontvanger: key }) => {
  const made = modelOf(ctx, besprekingId, stuk);
  const { model } = made;
  const ontvanger = required(ontvangersOf(ctx, model).find((one) => one.key === key) ?? null);
  const regels = deelRegels(ctx, besprekingId);
  const judge = judgeOf(ctx, model, notesOf(ctx, made, stuk), regels);
  const rechten = judge.rechten(ontvanger);
  const noted = judge.noteRechten(ontvanger, rechten);
  const describe = describedAs(model, regels);
  return [...stukItems(model, stuk), ...judge.notes].flatMap((item) => {
    const recht = rechten.get(deelKey(item)) ?? noted.get(deelKey(item));
    if (recht === undefined) return [];
    const shown = shownRecht(key, recht, () => judge.received(ontvanger, besprekingId, item.tekst));
    return [{ ...describe(item), rechten: [shown] }];
  });
};
