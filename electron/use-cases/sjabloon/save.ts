import { shippedSjabloon } from '../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import {
  sjablonenInstelling,
  type OwnSjablonen,
  type SjabloonId,
} from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { sjablonenNow } from './list.ts';
import { ownSjablonen, requireValid } from './sjablonen-of.ts';

/** The gemeente's own text. Refused sjabloon-ongeldig with the place of the fault, and verouderd. */
export const saveSjabloon: UseCase<'sjabloon.save'> = (ctx, { id, title, tekst, revisie }) => {
  requireValid(id, { title, tekst });
  const shipped = shippedSjabloon(id);
  const isShipped = shipped.title === title && shipped.tekst === tekst;
  return write(ctx, id, isShipped ? undefined : { title, tekst }, revisie);
};

/** Back to the text that comes with the program. Refused verouderd. */
export const resetSjabloon: UseCase<'sjabloon.reset'> = (ctx, { id, revisie }) =>
  write(ctx, id, undefined, revisie);

function write(ctx: Context, id: SjabloonId, tekst: OwnSjablonen[SjabloonId], revisie: number) {
  const { own, revisie: now } = ownSjablonen(ctx);
  if (now !== revisie) throw new Refused('verouderd');
  const { [id]: _, ...others } = own;
  const value = tekst === undefined ? others : { ...others, [id]: tekst };
  ctx.store.instelling.save(sjablonenInstelling, value, revisie + 1, ctx.now());
  log(ctx, { actie: 'gewijzigd', object: 'sjabloon', objectId: id });
  return sjablonenNow(ctx);
}
