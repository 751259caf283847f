import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { berichtSchema } from '../../domain/gebruiker/bericht.ts';
import { gebruikerSchema } from '../../domain/gebruiker/gebruiker.ts';
import { gebruikerInputSchema } from '../../domain/gebruiker/new-gebruiker.ts';
import { rolSchema } from '../../domain/gebruiker/rol.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});

const meSchema = z.strictObject({
  id: idSchema,
  naam: z.string(),
  functie: z.string(),
  rollen: z.array(rolSchema),
  alone: z.boolean(),
});

export const gebruikerContract = {
  /** Who is at the keyboard; the page hides what their rollen do not allow. */
  'gebruiker.me': request(nothing, meSchema),
  'gebruiker.list': request(nothing, z.array(gebruikerSchema)),
  /** id null makes a user, who can unlock only after sleutel.add. revisie is the one on screen, 0 for a new one. */
  'gebruiker.save': request(gebruikerInputSchema, gebruikerSchema),
  /** What this user has not read yet. */
  'bericht.list': request(nothing, z.array(berichtSchema)),
  'bericht.markSeen': request(z.strictObject({ id: idSchema }), nothing),
};
