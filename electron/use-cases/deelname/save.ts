import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** On what an organisatie takes part. A late save never lands over a newer one (R18). */
export const saveDeelname: UseCase<'deelname.save'> = (ctx, input) => {
  const organisatie = required(
    ctx.store.contact.organisaties().find(({ id }) => id === input.organisatieId) ?? null,
  );
  const old = ctx.store.deelname.ofCasus(input.casusId).find((one) => one.organisatieId === organisatie.id);
  if ((old?.revisie ?? 0) !== input.revisie) throw new Refused('verouderd');
  const deelname = { ...input, revisie: input.revisie + 1 };
  ctx.store.deelname.save(deelname);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: input.casusId,
    detail: `deelname: ${input.soort}`,
  });
  return deelname;
};
