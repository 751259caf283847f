import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { deelBronSchema } from './deel-bron.ts';

/** 'deelnemer <id>' or 'organisatie <id>': one person, or an organisatie with all who sat there for it. */
export const ontvangerKeySchema = z.string().regex(/^(deelnemer|organisatie) [0-9a-f-]{36}$/);

/** Stands where a choice is about the text itself and so holds for whoever may have it. */
export const iedereen = 'iedereen';

/**
 * What the chair decided by hand, against or beyond the rules: for one recipient mee or niet, and of a text, for
 * everybody at once, that it is gewoon although its words point at another klasse.
 */
export const deelkeuzeSchema = z.strictObject({
  besprekingId: idSchema,
  ontvanger: z.union([ontvangerKeySchema, z.literal(iedereen)]),
  bron: deelBronSchema,
  bronId: z.string().min(1).max(200),
  keuze: z.enum(['mee', 'niet', 'gewoon']),
  /** Given although a rule says no, because somebody is in acute danger. */
  nood: z.boolean(),
  reden: requiredTekst,
  door: regelTekst,
  createdAt: momentSchema,
});
export type Deelkeuze = z.infer<typeof deelkeuzeSchema>;
