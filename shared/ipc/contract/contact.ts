import { z } from 'zod';
import { contactSchema } from '../../domain/contact/contact.ts';
import { organisatieSchema } from '../../domain/organisatie/organisatie.ts';
import { newOrKept } from '../new-or-kept.ts';
import { request } from '../request.ts';

export const contactenSchema = z.strictObject({
  contacten: z.array(contactSchema),
  organisaties: z.array(organisatieSchema),
});

/** The contactlijst of all casussen. */
export const contactContract = {
  'contact.list': request(z.strictObject({}), contactenSchema),
  'contact.save': request(newOrKept(contactSchema), contactSchema),
  'organisatie.save': request(newOrKept(organisatieSchema), organisatieSchema),
};
