import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { deelrechtSchema } from '../../domain/delen/deel-grond.ts';
import { deelBronSchema } from '../../domain/delen/deel-bron.ts';
import { onderdeelSchema, onderdelenSchema } from '../../domain/delen/onderdeel.ts';
import { ontvangerKeySchema } from '../../domain/delen/deelkeuze.ts';
import { stukSchema } from '../../domain/verslag/stuk.ts';
import { correctieSchema, vastgesteldSchema, verslagSoortSchema } from '../../domain/verslag/verslag.ts';
import { request } from '../request.ts';

/** What a correctie or rectificatie can be about, with the day of its overleg. */
const onderdeelView = onderdeelSchema.extend({ datum: datumSchema, label: z.string(), tekst: z.string() });

const ofVerslag = z.strictObject({ besprekingId: idSchema, soort: verslagSoortSchema });

const ofStuk = z.strictObject({ besprekingId: idSchema, stuk: stukSchema });

/** ontvanger is null for the dossier only. */
const ofOntvanger = ofStuk.extend({ ontvanger: ontvangerKeySchema.nullable() });

const ontvangerView = z.strictObject({
  key: z.string(),
  soort: z.enum(['deelnemer', 'organisatie']),
  naam: z.string(),
  organisatie: z.string(),
  email: z.string(),
  gets: z.enum(['nothing', 'part', 'all']),
  waarom: z.string(),
});

/** One thing on the stuk that is not the same for everybody who was there, with what holds for each recipient. */
const verschilView = z.strictObject({
  bron: deelBronSchema,
  bronId: z.string(),
  label: z.string(),
  tekst: z.string(),
  /** Which words point at which klasse, in sentences; '' for none, and of a line. */
  recognised: z.string(),
  /** Why it counts as gewoon all the same; null: nobody said so. */
  gewoon: z.string().nullable(),
  rechten: z.array(
    deelrechtSchema.extend({
      ontvanger: z.string(),
      needsNood: z.boolean(),
      text: z.string(),
      /** Which copy this recipient got it on before, where it goes no more; '' for none. */
      had: z.string(),
    }),
  ),
});

export const verslagContract = {
  /** The paper as html for a sandboxed frame, made by the same renderer as the PDF. */
  'verslag.preview': request(
    ofVerslag,
    z.strictObject({
      html: z.string(),
      concept: z.boolean(),
      hash: z.string(),
      missingByLaw: z.array(z.string()),
    }),
  ),
  /** Who the stuk can be for, the persons first, and where they differ; no verschillen: all who were there get the same. */
  'verslag.ontvangers': request(
    ofStuk,
    z.strictObject({ ontvangers: z.array(ontvangerView), verschillen: z.array(verschilView) }),
  ),
  /** Everything of the stuk that this recipient is given or not, to choose otherwise by hand. */
  'verslag.itemsFor': request(ofStuk.extend({ ontvanger: ontvangerKeySchema }), z.array(verschilView)),
  /** The stuk as one recipient gets it, with what is left out and why. */
  'verslag.previewFor': request(
    ofOntvanger,
    z.strictObject({
      html: z.string(),
      empty: z.boolean(),
      concept: z.boolean(),
      hash: z.string(),
      leftOut: z.array(z.strictObject({ label: z.string(), tekst: z.string(), reason: z.string() })),
    }),
  ),
  'verslag.vaststellen': request(ofVerslag, vastgesteldSchema),
  /** Everything on the papers of a casus that a correctie or rectificatie can be about, by overleg. */
  'verslag.onderdelen': request(z.strictObject({ casusId: idSchema }), z.array(onderdeelView)),
  'verslag.addCorrectie': request(
    z.strictObject({
      besprekingId: idSchema,
      tekst: requiredTekst,
      door: requiredTekst.max(120),
      onderdelen: onderdelenSchema,
    }),
    correctieSchema,
  ),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'verslag.export': request(
    ofOntvanger.extend({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  'bespreking.afronden': request(z.strictObject({ besprekingId: idSchema }), z.strictObject({})),
};
