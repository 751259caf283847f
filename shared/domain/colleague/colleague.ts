import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { publicKeysSchema } from '../casuspakket/public-keys.ts';

/** What a colleague does there decides what a casuspakket for them holds. */
export const colleagueRolSchema = z.enum(['voorzitter', 'notulist', 'aov']);
export type ColleagueRol = z.infer<typeof colleagueRolSchema>;

/** Somebody who works with Casustafel on another machine. */
export const colleagueSchema = z.strictObject({
  id: idSchema,
  naam: requiredTekst.max(120),
  functie: regelTekst.max(120),
  rol: colleagueRolSchema,
  ...publicKeysSchema.shape,
  /** When the six words were compared aloud; null: not yet, so nothing goes to and fro. */
  comparedAt: momentSchema.nullable(),
  comparedBy: regelTekst,
  /** Since when these keys are not trusted any more; the record stays for what came from them. */
  removedAt: momentSchema.nullable(),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Colleague = z.infer<typeof colleagueSchema>;
