import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { programName } from '../logboek/note-bevindingen.ts';

/**
 * Users whose slot is not in the key file (`slotIds`) have no way in: taking it away was broken off before
 * the store knew. They can be given access again. Inside a transaction.
 */
export function releaseLostSlots(ctx: Context, slotIds: readonly string[]): void {
  const lost = ctx.store.gebruiker.all().filter(({ slotId }) => slotId !== null && !slotIds.includes(slotId));
  for (const gebruiker of lost) {
    ctx.store.gebruiker.update({ ...gebruiker, slotId: null, revisie: gebruiker.revisie + 1 });
    log(ctx, {
      actie: 'sleutel-ingetrokken',
      object: 'gebruiker',
      objectId: gebruiker.id,
      gebruiker: programName,
      detail: gebruiker.naam,
    });
  }
}
