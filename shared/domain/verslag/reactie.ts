import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

export const reactieUitkomstSchema = z.enum(['open', 'overgenomen', 'niet-overgenomen']);
export type ReactieUitkomst = z.infer<typeof reactieUitkomstSchema>;

/** What somebody says of the concept verslag, and what was done with it. */
export const reactieSchema = z.strictObject({
  id: idSchema,
  besprekingId: idSchema,
  nummer: z.int().min(1),
  van: requiredTekst.max(120),
  /** Number of the line it is about; null for the verslag as a whole. */
  regel: z.int().min(1).nullable(),
  tekst: requiredTekst,
  ontvangenOp: datumSchema,
  uitkomst: reactieUitkomstSchema,
  /** Obligatory when it was not taken over. */
  waarom: regelTekst,
  beantwoordDoor: regelTekst,
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Reactie = z.infer<typeof reactieSchema>;

export const reactieUitkomstNaam: Record<ReactieUitkomst, string> = {
  open: 'nog geen antwoord',
  overgenomen: 'overgenomen',
  'niet-overgenomen': 'niet overgenomen',
};

/** The ones nobody answered yet; the verslag is not vastgesteld while there are any. */
export function openReacties<T extends Pick<Reactie, 'uitkomst'>>(reacties: readonly T[]): T[] {
  return reacties.filter(({ uitkomst }) => uitkomst === 'open');
}
