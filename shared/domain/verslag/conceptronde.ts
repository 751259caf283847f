import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import type { Feestdag } from '../termijn/feestdag.ts';
import { addWerkdagen } from '../termijn/werkdag.ts';

/** The concept verslag of a bespreking went round, and until which day reactions are awaited. */
export const conceptrondeSchema = z.strictObject({
  besprekingId: idSchema,
  verzondenOp: datumSchema,
  reactieTot: datumSchema,
  revisie: z.int(),
});
export type Conceptronde = z.infer<typeof conceptrondeSchema>;

/** What the gemeente agreed on with its partners about the verslag. */
export const verslagInstellingSchema = z.strictObject({ reactieWerkdagen: z.int().min(1).max(60) });
export type VerslagInstelling = z.infer<typeof verslagInstellingSchema>;

/** Five working days for corrections of fact is what casusoverleggen use; no rule fixes it. */
export const defaultVerslagInstelling: VerslagInstelling = { reactieWerkdagen: 5 };

/** The last day on which a reaction is awaited, counted in working days from the day it is sent. */
export function proposedReactieTot(
  today: string,
  { reactieWerkdagen }: VerslagInstelling,
  feestdagen: readonly Feestdag[],
): string {
  return addWerkdagen(today, reactieWerkdagen, feestdagen);
}

/** The last day itself still counts: whoever reacts then is in time. */
export function termijnRuns({ reactieTot }: Pick<Conceptronde, 'reactieTot'>, today: string): boolean {
  return today <= reactieTot;
}
