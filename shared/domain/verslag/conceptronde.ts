import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import type { Feestdag } from '../termijn/feestdag.ts';
import { addWerkdagen } from '../termijn/werkdag.ts';
import type { Verzenden } from './verzenden.ts';

/** The concept verslag of a bespreking went round, and until which day reactions are awaited. */
export const conceptrondeSchema = z.strictObject({
  besprekingId: idSchema,
  verzondenOp: datumSchema,
  reactieTot: datumSchema,
  revisie: z.int(),
});
export type Conceptronde = z.infer<typeof conceptrondeSchema>;

/** The last day on which a reaction is awaited, counted in working days from the day it is sent. */
export function proposedReactieTot(
  today: string,
  { reactieWerkdagen }: Pick<Verzenden, 'reactieWerkdagen'>,
  feestdagen: readonly Feestdag[],
): string {
  return addWerkdagen(today, reactieWerkdagen, feestdagen);
}

/** The last day itself still counts: whoever reacts then is in time. */
export function termijnRuns({ reactieTot }: Pick<Conceptronde, 'reactieTot'>, today: string): boolean {
  return today <= reactieTot;
}
