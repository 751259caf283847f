import { z } from 'zod';
import { afspraakSchema } from '../afspraak/afspraak.ts';
import { uitkomstSchema } from '../afspraak/uitkomst.ts';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { betrokkeneSchema } from '../betrokkene/betrokkene.ts';
import { casusSchema } from '../casus/casus.ts';
import { contactSchema } from '../contact/contact.ts';
import { invoerMomentSchema } from '../delen/deel-bron.ts';
import { delingSchema } from '../delen/deling.ts';
import { deelnemerSchema } from '../deelnemer/deelnemer.ts';
import { criteriumAntwoordSchema } from '../fasebesluit/antwoord.ts';
import { besluitDraftSchema } from '../fasebesluit/besluit-draft.ts';
import { fasebesluitSchema } from '../fasebesluit/fasebesluit.ts';
import { informatieSchema } from '../informatie/informatie.ts';
import { informeringSchema } from '../informering/informering.ts';
import { klasseSchema } from '../informatie/klasse.ts';
import { organisatieSchema } from '../organisatie/organisatie.ts';
import { overlegSchema } from '../overleg/overleg.ts';
import { rectificatieSchema } from '../rectificatie/rectificatie.ts';
import { regieSchema } from '../regie/regie.ts';
import { feestdagSchema } from '../termijn/feestdag.ts';
import { risicoSchema } from '../risico/risico.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { correctieSchema, vastgesteldSchema } from '../verslag/verslag.ts';
import { aanwezigeSchema } from './aanwezige.ts';
import { besprekingSchema } from './bespreking.ts';
import { criteriumVisieSchema } from './criterium-visie.ts';
import { visieSchema } from './visie.ts';

/**
 * Everything of one bespreking that the live screen and the verslag are made of.
 * vorigeAfspraken: those of earlier besprekingen still open when this one began, oldest first;
 * uitkomsten: what this bespreking said of them. draft: the unfinished capture line; besluitDraft: the step being
 * filled in, null when there is none.
 */
export const besprekingViewSchema = z.strictObject({
  today: datumSchema,
  feestdagen: z.array(feestdagSchema),
  gemeente: z.string(),
  bespreking: besprekingSchema,
  overleg: overlegSchema,
  casus: casusSchema,
  betrokkenen: z.array(betrokkeneSchema),
  deelnemers: z.array(deelnemerSchema),
  contacten: z.array(contactSchema),
  organisaties: z.array(organisatieSchema),
  aanwezigen: z.array(aanwezigeSchema),
  informatie: z.array(informatieSchema),
  /** What was said of sharing single lines; a line without one follows the delen-wijzer. */
  delingen: z.array(delingSchema),
  /** When what is no line was entered in this bespreking. */
  momenten: z.array(invoerMomentSchema),
  klassen: z.array(klasseSchema),
  vorigeAfspraken: z.array(afspraakSchema),
  uitkomsten: z.array(uitkomstSchema),
  afspraken: z.array(afspraakSchema),
  risicos: z.array(risicoSchema),
  scenarios: z.array(scenarioSchema),
  alarmbellen: z.array(z.string()),
  antwoorden: z.array(criteriumAntwoordSchema),
  visies: z.array(visieSchema),
  criteriumVisies: z.array(criteriumVisieSchema),
  fasebesluiten: z.array(fasebesluitSchema),
  rectificaties: z.array(rectificatieSchema),
  informeringen: z.array(informeringSchema),
  regie: regieSchema,
  vooraf: z.array(z.strictObject({ id: z.string(), vervuld: z.boolean() })),
  vastgesteld: z.array(vastgesteldSchema),
  correcties: z.array(correctieSchema),
  draft: z.string(),
  besluitDraft: besluitDraftSchema.nullable(),
  zaal: z.strictObject({ open: z.boolean(), stap: z.int().min(0).max(5) }),
  neighbours: z.array(z.strictObject({ id: idSchema, casusnummer: z.string(), aanduiding: z.string() })),
});
export type BesprekingView = z.infer<typeof besprekingViewSchema>;
