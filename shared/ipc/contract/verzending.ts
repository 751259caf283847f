import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { exemplaarSchema } from '../../domain/verslag/exemplaar.ts';
import { stukSchema } from '../../domain/verslag/stuk.ts';
import { verzendenSchema } from '../../domain/verslag/verzenden.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});
/** The dossier is for the gemeente itself and is not sent. */
const ofStuk = z.strictObject({ besprekingId: idSchema, stuk: stukSchema.exclude(['dossier']) });
const ontvangerKey = z.string().min(1).max(60);

/** One recipient on the Verzendlijst, with what goes in the mail. */
export const verzendregelSchema = z.strictObject({
  ontvanger: ontvangerKey,
  naam: z.string(),
  organisatie: z.string(),
  /** '' when none is known. */
  email: z.string(),
  onderwerp: z.string(),
  tekst: z.string(),
  /** The last copy of this stuk; null: none yet. */
  exemplaar: exemplaarSchema.nullable(),
  /** Got it as part of a copy for the whole organisatie. */
  viaOrganisatie: z.boolean(),
  /** The copy is of a concept, and the stuk has been vastgesteld since. */
  outdated: z.boolean(),
  /** What the organisatie is called on the paper, when that is another name than now; '' otherwise. */
  calledThen: z.string(),
});
export type Verzendregel = z.infer<typeof verzendregelSchema>;

/** What came of making the files. */
export const sendingOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('stopped') }),
  /** Nobody of these has anything to get. */
  z.strictObject({ outcome: z.literal('empty'), empty: z.array(z.string()) }),
  z.strictObject({
    outcome: z.literal('made'),
    folder: z.string(),
    exemplaren: z.int().min(1),
    /** Who got none, for nothing on the paper is for them. */
    empty: z.array(z.string()),
    /** Of the zips: shown once and kept nowhere. */
    passwords: z.array(z.strictObject({ nummer: z.int(), naam: z.string(), password: z.string() })),
  }),
]);
export type SendingOutcome = z.infer<typeof sendingOutcomeSchema>;

/** A file of a casus that went out: an exemplaar, or what is no paper, such as a casuspakket, as the logboek tells it. */
export const documentRowSchema = z.strictObject({
  exemplaar: exemplaarSchema.nullable(),
  /** What it is: 'Driehoeknotitie D2026-001, versie 2'; the name of the file when it is no exemplaar. */
  stuk: z.string(),
  bestand: z.string(),
  /** For whom; '' when the logboek does not say. */
  voor: z.string(),
  moment: momentSchema,
});
export type DocumentRow = z.infer<typeof documentRowSchema>;

/** revisie 0: the gemeente set nothing yet, so both are off. */
const verzendenNow = z.strictObject({ verzenden: verzendenSchema, revisie: z.int().min(0) });

export const verzendingContract = {
  'verzending.list': request(
    ofStuk,
    z.strictObject({ casusId: idSchema, rows: z.array(verzendregelSchema), verzenden: verzendenSchema }),
  ),
  /** Asks for a folder, and makes one in it with a file for each of these recipients; tells verzending.progress. */
  'verzending.make': request(
    ofStuk.extend({ ontvangers: z.array(ontvangerKey).min(1).max(200) }),
    sendingOutcomeSchema,
  ),
  /** Stops what is being made; nothing of it stays. */
  'verzending.stop': request(nothing, nothing),
  'verzending.markSent': request(
    z.strictObject({ exemplaarId: idSchema, sent: z.boolean() }),
    exemplaarSchema,
  ),
  /** The next overleg as a calendar file; file null when cancelled. */
  'verzending.calendar': request(
    z.strictObject({ besprekingId: idSchema }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  'verzenden.get': request(nothing, verzendenNow),
  'verzenden.save': request(verzendenNow, verzendenNow),
  /** Everything that went out of a casus, the newest first. */
  'exemplaar.list': request(z.strictObject({ casusId: idSchema }), z.array(documentRowSchema)),
  /** The paper exactly as it went, as html for a sandboxed frame. */
  'exemplaar.get': request(
    z.strictObject({ id: idSchema }),
    z.strictObject({ exemplaar: exemplaarSchema, html: z.string() }),
  ),
};
