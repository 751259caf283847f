import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { contactSchema } from '../../domain/contact/contact.ts';
import { organisatieSchema } from '../../domain/organisatie/organisatie.ts';
import { request } from '../request.ts';

export const contactenSchema = z.strictObject({
  contacten: z.array(contactSchema),
  organisaties: z.array(organisatieSchema),
});

/** The contactlijst of all casussen. */
export const contactContract = {
  'contact.list': request(z.strictObject({}), contactenSchema),
  'contact.save': request(contactSchema.extend({ id: idSchema.nullable() }), contactSchema),
  'organisatie.save': request(organisatieSchema.extend({ id: idSchema.nullable() }), organisatieSchema),
};
