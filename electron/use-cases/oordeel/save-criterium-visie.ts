import { organisatiesAtTable } from '../../../shared/domain/bespreking/organisaties-at-table.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { noteMoment } from '../note-moment.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { requireCriterium } from './require-criterium.ts';

/** The answer of one organisatie at the table that departs from the meeting's; null takes it back. */
export const saveCriteriumVisie: UseCase<'criterium.saveVisie'> = (
  ctx,
  { besprekingId, antwoord, ...rest },
) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  if (antwoord === null) {
    ctx.store.oordeel.removeCriteriumVisie(besprekingId, rest.criteriumId, rest.organisatieId);
    return {};
  }
  requireCriterium(ctx, bespreking, rest.criteriumId);
  const atTable = organisatiesAtTable(peopleOf(ctx, bespreking)).some(({ id }) => id === rest.organisatieId);
  if (!atTable) throw new Refused('onbekend');
  ctx.store.oordeel.saveCriteriumVisie(besprekingId, { ...rest, antwoord });
  noteMoment(ctx, besprekingId, 'criterium-visie', `${rest.criteriumId} ${rest.organisatieId}`);
  return {};
};

function peopleOf(ctx: Context, { id, casusId }: { id: string; casusId: string }) {
  return {
    aanwezigen: ctx.store.overleg.aanwezigen(id),
    deelnemers: ctx.store.casus.deelnemers(casusId),
    contacten: ctx.store.contact.ofCasus(casusId),
    organisaties: ctx.store.contact.organisaties(),
  };
}
