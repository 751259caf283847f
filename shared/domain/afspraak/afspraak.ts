import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

export const afspraakStatusSchema = z.enum(['open', 'gedaan', 'niet-gedaan', 'vervallen']);
export type AfspraakStatus = z.infer<typeof afspraakStatusSchema>;

/** bindend: agreed by its owner in afronding; eigen-bevoegdheid: GI, RvdK and Veilig Thuis decide themselves. */
export const bindingSchema = z.enum([
  'nog-geen',
  'bindend',
  'akkoord-gevraagd',
  'eigen-bevoegdheid',
  'niet-akkoord',
]);
export type Binding = z.infer<typeof bindingSchema>;

export const afspraakSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema,
  nummer: z.int().min(1),
  wat: regelTekst,
  organisatieId: idSchema.nullable(),
  contactId: idSchema.nullable(),
  betrokkeneId: idSchema.nullable(),
  samenMet: z.array(idSchema).max(20),
  datum: datumSchema.nullable(),
  volgendOverleg: z.boolean(),
  status: afspraakStatusSchema,
  waarom: regelTekst,
  binding: bindingSchema,
  doorgeschoven: z.int().min(0),
  nietInVerslag: z.boolean(),
  ingetrokken: z.boolean(),
  revisie: z.int(),
});
export type Afspraak = z.infer<typeof afspraakSchema>;

/** What is still missing before the afspraak can be counted on. */
export function gaps(
  afspraak: Pick<
    Afspraak,
    'wat' | 'organisatieId' | 'contactId' | 'betrokkeneId' | 'datum' | 'volgendOverleg'
  >,
): string[] {
  const missing: string[] = [];
  if (afspraak.wat.trim() === '') missing.push('wat?');
  if (afspraak.organisatieId === null && afspraak.contactId === null && afspraak.betrokkeneId === null) {
    missing.push('wie?');
  } else if (afspraak.contactId === null && afspraak.betrokkeneId === null) {
    missing.push('welke persoon?');
  }
  if (afspraak.datum === null && !afspraak.volgendOverleg) missing.push('wanneer?');
  return missing;
}
