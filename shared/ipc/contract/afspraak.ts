import { z } from 'zod';
import { afspraakSchema, afspraakStatusSchema, bindingSchema } from '../../domain/afspraak/afspraak.ts';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst } from '../../domain/basis/tekst.ts';
import { request } from '../request.ts';
import { listLimit } from './list-part.ts';

const rowSchema = z.strictObject({
  wat: regelTekst,
  organisatieId: idSchema.nullable(),
  contactId: idSchema.nullable(),
  betrokkeneId: idSchema.nullable(),
  samenMet: z.array(idSchema).max(20),
  datum: datumSchema.nullable(),
  volgendOverleg: z.boolean(),
});

export const afspraakRowSchema = z.strictObject({
  afspraak: afspraakSchema,
  casusnummer: z.string(),
  aanduiding: z.string(),
  wie: z.string(),
});
export type AfspraakListed = z.infer<typeof afspraakRowSchema>;

export const afspraakContract = {
  /** Open ones of all casussen, by date; organisatieIds: everybody who has an open one. */
  'afspraak.list': request(
    z.strictObject({ organisatieId: idSchema.nullable(), lateOnly: z.boolean(), limit: listLimit }),
    z.strictObject({
      rows: z.array(afspraakRowSchema),
      total: z.int().min(0),
      totalOpen: z.int().min(0),
      organisatieIds: z.array(idSchema),
    }),
  ),
  'afspraak.save': request(rowSchema.extend({ id: idSchema, revisie: z.int() }), afspraakSchema),
  /** Uitkomst of a vorige afspraak; doorgeschoven leaves it open and counts. Niet gedaan and vervallen ask why. */
  'afspraak.settle': request(
    z.strictObject({
      id: idSchema,
      besprekingId: idSchema,
      uitkomst: z.enum(['gedaan', 'niet-gedaan', 'vervallen', 'doorgeschoven']),
      waarom: regelTekst,
    }),
    afspraakSchema,
  ),
  'afspraak.setStatus': request(
    z.strictObject({ id: idSchema, status: afspraakStatusSchema, waarom: regelTekst }),
    afspraakSchema,
  ),
  'afspraak.setBinding': request(z.strictObject({ id: idSchema, binding: bindingSchema }), afspraakSchema),
  /** A pasted table, shown before saving; the batch can be undone once, whole. */
  'afspraak.importRows': request(
    z.strictObject({ besprekingId: idSchema, rows: z.array(rowSchema).min(1).max(200) }),
    z.array(afspraakSchema),
  ),
  'afspraak.undoImport': request(
    z.strictObject({ ids: z.array(idSchema).min(1).max(200) }),
    z.strictObject({}),
  ),
  /** Ctrl+Enter in afronding: everyone present agrees; absent owners get "akkoord gevraagd". */
  'afspraak.everyoneAgrees': request(z.strictObject({ besprekingId: idSchema }), z.array(afspraakSchema)),
};
