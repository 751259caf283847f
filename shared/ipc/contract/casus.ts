import { z } from 'zod';
import { afspraakSchema } from '../../domain/afspraak/afspraak.ts';
import { datumSchema, momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { beperkingSchema } from '../../domain/beperking/beperking.ts';
import { betrokkeneSchema } from '../../domain/betrokkene/betrokkene.ts';
import { besprekingStatusSchema } from '../../domain/bespreking/bespreking.ts';
import { casusSchema, newCasusSchema } from '../../domain/casus/casus.ts';
import { regimeChoiceSchema } from '../../domain/casus/regime-choice.ts';
import { deelnemerSchema } from '../../domain/deelnemer/deelnemer.ts';
import { fasebesluitSchema } from '../../domain/fasebesluit/fasebesluit.ts';
import { informeringSchema } from '../../domain/informering/informering.ts';
import { regieSchema } from '../../domain/regie/regie.ts';
import { risicoSchema } from '../../domain/risico/risico.ts';
import { shownRegelSchema } from '../../domain/logboek/logboek.ts';
import { keptRecord, newOrKept } from '../new-or-kept.ts';
import { request } from '../request.ts';
import { contactenSchema } from './contact.ts';
import { filterText, listLimit } from './list-part.ts';

export const casusRowSchema = z.strictObject({
  casus: casusSchema,
  openAfspraken: z.int(),
  late: z.int(),
  volgendOverleg: datumSchema.nullable(),
});
export type CasusRow = z.infer<typeof casusRowSchema>;

export const overlegRowSchema = z.strictObject({
  besprekingId: idSchema,
  overlegId: idSchema,
  casusId: idSchema,
  casusnummer: z.string(),
  aanduiding: z.string(),
  datum: datumSchema,
  aanvang: z.string(),
  plaats: z.string(),
  status: besprekingStatusSchema,
  verslagVastgesteldAt: momentSchema.nullable(),
});
export type OverlegRow = z.infer<typeof overlegRowSchema>;

export const casusDossierSchema = z.strictObject({
  today: datumSchema,
  casus: casusSchema,
  betrokkenen: z.array(betrokkeneSchema),
  deelnemers: z.array(deelnemerSchema),
  contactlijst: contactenSchema,
  overleggen: z.array(overlegRowSchema),
  afspraken: z.array(afspraakSchema),
  risicos: z.array(risicoSchema),
  fasebesluiten: z.array(fasebesluitSchema),
  regie: regieSchema,
  /** The one in force. */
  beperking: beperkingSchema.nullable(),
  informeringen: z.array(informeringSchema),
  missingByLaw: z.array(z.string()),
  logboek: z.array(shownRegelSchema),
});
export type CasusDossier = z.infer<typeof casusDossierSchema>;

export const casusContract = {
  /** The newest first; text is part of the nummer or the aanduiding. What is chosen comes before all others. */
  'casus.list': request(
    z.strictObject({ text: filterText, limit: listLimit, chosen: z.array(idSchema).max(20) }),
    z.strictObject({ rows: z.array(casusRowSchema), total: z.int().min(0) }),
  ),
  'casus.create': request(newCasusSchema, z.strictObject({ id: idSchema })),
  'casus.get': request(z.strictObject({ id: idSchema }), casusDossierSchema),
  /** Everything but nummer, fase and createdAt; revisie is the one the screen was made from. */
  'casus.save': request(
    casusSchema
      .omit({ nummer: true, fase: true, afgeslotenOp: true, createdAt: true })
      .extend({ regime: regimeChoiceSchema }),
    casusSchema,
  ),
  'betrokkene.save': request(newOrKept(betrokkeneSchema), betrokkeneSchema),
  'betrokkene.remove': request(keptRecord, z.strictObject({})),
  'deelnemer.save': request(newOrKept(deelnemerSchema), deelnemerSchema),
  'deelnemer.remove': request(keptRecord, z.strictObject({})),
  /** People of a pasted address line, after the look: each becomes a contact and a deelnemer. */
  'deelnemer.addPeople': request(
    z.strictObject({
      casusId: idSchema,
      people: z
        .array(
          z.strictObject({
            naam: requiredTekst.max(120),
            email: z.string().max(254),
            organisatieId: idSchema.nullable(),
            rollen: z.array(requiredTekst.max(80)).max(10),
          }),
        )
        .min(1)
        .max(100),
    }),
    z.strictObject({ added: z.int() }),
  ),
};
