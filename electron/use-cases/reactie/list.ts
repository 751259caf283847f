import {
  defaultVerslagInstelling,
  proposedReactieTot,
  verslagInstellingSchema,
} from '../../../shared/domain/verslag/conceptronde.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';

/** The name under which the gemeente keeps what it agreed on about the verslag. */
const verslagInstelling = 'verslag';

/** The round of a concept verslag with what came back on it. */
export const listReacties: UseCase<'reactie.list'> = (ctx, { besprekingId }) => {
  loadBespreking(ctx, besprekingId);
  const set = ctx.store.instelling.get(verslagInstelling, verslagInstellingSchema);
  const today = ctx.today();
  return {
    ronde: ctx.store.reactie.ronde(besprekingId),
    proposedTot: proposedReactieTot(today, set?.value ?? defaultVerslagInstelling, ctx.feestdagen(today)),
    reacties: ctx.store.reactie.ofBespreking(besprekingId),
  };
};
