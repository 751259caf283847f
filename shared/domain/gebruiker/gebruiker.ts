import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { rolSchema } from './rol.ts';

/** Somebody who works with this app. Who leaves stays in the list, not actief, because the logboek names them. */
export const gebruikerSchema = z.strictObject({
  id: idSchema,
  naam: requiredTekst.max(120),
  functie: regelTekst.max(120),
  rollen: z.array(rolSchema).max(5),
  /** The slot in the key file that is theirs; null: cannot unlock. */
  slotId: z.uuid().nullable(),
  actief: z.boolean(),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Gebruiker = z.infer<typeof gebruikerSchema>;
