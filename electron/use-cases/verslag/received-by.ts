import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { stoodOn, textsOn } from '../../../shared/verslag/stood-on.ts';
import type { Context } from '../context.ts';

/** The last copy about a bespreking on which a recipient, or its whole organisatie, got these words; null: none. */
export type ReceivedBy = (
  ontvanger: Pick<Ontvanger, 'key' | 'organisatieId'>,
  besprekingId: string,
  tekst: string,
) => Exemplaar | null;

/** Reads each copy of the casus once, and none before it is asked. */
export function receivedBy(ctx: Context, casusId: string): ReceivedBy {
  let copies: readonly Exemplaar[] | null = null;
  const texts = new Map<string, ReadonlySet<string>>();
  const textsOf = (id: string): ReadonlySet<string> => {
    const found = texts.get(id) ?? textsOn(JSON.parse(ctx.store.exemplaar.inhoud(id)) as Paper);
    texts.set(id, found);
    return found;
  };
  return ({ key, organisatieId }, besprekingId, tekst) => {
    copies ??= ctx.store.exemplaar.ofCasus(casusId);
    const holders = [key, `organisatie ${organisatieId ?? ''}`];
    const own = copies.filter(
      (copy) => copy.besprekingId === besprekingId && holders.includes(copy.ontvanger),
    );
    return own.findLast(({ id }) => stoodOn(textsOf(id), tekst)) ?? null;
  };
}
