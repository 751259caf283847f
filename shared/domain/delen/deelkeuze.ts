import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { deelBronSchema } from './deel-bron.ts';

/** 'deelnemer <id>' or 'organisatie <id>': one person, or an organisatie with all who sat there for it. */
export const ontvangerKeySchema = z.string().regex(/^(deelnemer|organisatie) [0-9a-f-]{36}$/);

/** What the chair decided by hand for one recipient, against or beyond the rules. */
export const deelkeuzeSchema = z.strictObject({
  besprekingId: idSchema,
  ontvanger: ontvangerKeySchema,
  bron: deelBronSchema,
  bronId: z.string().min(1).max(200),
  keuze: z.enum(['mee', 'niet']),
  /** Given although a rule says no, because somebody is in acute danger. */
  nood: z.boolean(),
  reden: requiredTekst,
  door: regelTekst,
  createdAt: momentSchema,
});
export type Deelkeuze = z.infer<typeof deelkeuzeSchema>;
