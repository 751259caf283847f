import { idSchema } from '../basis/id.ts';
import { gebruikerSchema } from './gebruiker.ts';

/** What the beheerder fills in of a user; the slot is made apart, by who chooses the wachtzin. */
export const gebruikerInputSchema = gebruikerSchema
  .pick({ naam: true, functie: true, rollen: true, actief: true, revisie: true })
  .extend({ id: idSchema.nullable() });
