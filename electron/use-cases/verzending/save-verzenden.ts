import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { verzendenInstelling, verzendenOf } from './verzenden-of.ts';

export const saveVerzenden: UseCase<'verzenden.save'> = (ctx, { verzenden, revisie }) => {
  if (verzendenOf(ctx).revisie !== revisie) throw new Refused('verouderd');
  ctx.store.instelling.save(verzendenInstelling, verzenden, revisie + 1, ctx.now());
  const on = [
    verzenden.eml ? 'eml aan' : 'eml uit',
    verzenden.zip ? 'zip aan' : 'zip uit',
    `reactietermijn ${String(verzenden.reactieWerkdagen)}`,
  ];
  log(ctx, { actie: 'gewijzigd', object: 'verzenden', objectId: '', detail: on.join(', ') });
  return { verzenden, revisie: revisie + 1 };
};
