import { z } from 'zod';
import { sjabloonIdSchema, sjabloonTekstSchema } from '../../domain/sjabloon/sjabloon.ts';
import { request } from '../request.ts';

const revisie = z.int().min(0);

/** revisie 0: the gemeente changed nothing yet. eigen: changed by the gemeente. */
const sjablonenNow = z.strictObject({
  revisie,
  sjablonen: z.array(sjabloonTekstSchema.extend({ id: sjabloonIdSchema, eigen: z.boolean() })),
});
export type SjablonenNow = z.infer<typeof sjablonenNow>;

const edited = sjabloonTekstSchema.extend({ id: sjabloonIdSchema });

/** The texts of papers, as data of the gemeente. */
export const sjabloonContract = {
  'sjabloon.list': request(z.strictObject({}), sjablonenNow),
  /** Refused sjabloon-ongeldig with the place of the first fault. */
  'sjabloon.save': request(edited.extend({ revisie }), sjablonenNow),
  'sjabloon.reset': request(z.strictObject({ id: sjabloonIdSchema, revisie }), sjablonenNow),
  /** As html for a sandboxed frame, with invented values; refused as saving is. */
  'sjabloon.preview': request(edited, z.strictObject({ html: z.string() })),
};
