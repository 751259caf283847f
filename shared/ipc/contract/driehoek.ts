import { z } from 'zod';
import { datumSchema, momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import { faseSchema } from '../../domain/casus/fase.ts';
import { blokSchema, changeSchema } from '../../domain/driehoek/blok.ts';
import { driehoeknotitieSchema, notitieVersieSchema } from '../../domain/driehoek/driehoeknotitie.ts';
import { casusBijdrageSchema } from '../../domain/driehoek/casus-bijdrage.ts';
import { formeleOvergangSchema } from '../../domain/driehoek/formele-stap.ts';
import { notitieInhoudSchema, notitieDoelSchema } from '../../domain/driehoek/inhoud.ts';
import { driehoekbesluitSchema } from '../../domain/driehoek/driehoekbesluit.ts';
import { exemplaarSchema } from '../../domain/verslag/exemplaar.ts';
import { keptRecord } from '../new-or-kept.ts';
import { request } from '../request.ts';

/** A notitie in a list; casus null: linked to none yet. */
export const notitieRowSchema = z.strictObject({
  id: idSchema,
  nummer: z.string(),
  aanduiding: z.string(),
  doel: notitieDoelSchema,
  standVan: notitieInhoudSchema.shape.kop.shape.standVan,
  casus: z.strictObject({ id: idSchema, nummer: z.string(), aanduiding: z.string() }).nullable(),
  /** How many versions were laid down. */
  versies: z.int(),
  /** Of no casus: until when it is kept, and whether that passed; of a casus null, for it goes with that. */
  bewaren: z.strictObject({ tot: datumSchema.nullable(), verstreken: z.boolean() }).nullable(),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type NotitieRow = z.infer<typeof notitieRowSchema>;

/** A version without its inhoud. */
const versieRow = notitieVersieSchema.pick({ nummer: true, hash: true, door: true, createdAt: true });

const notitieView = z.strictObject({
  notitie: driehoeknotitieSchema,
  casus: z
    .strictObject({
      id: idSchema,
      nummer: z.string(),
      aanduiding: z.string(),
      fase: faseSchema.nullable(),
      /** Nothing may be changed or given out while this is so (AVG art. 18). */
      beperkt: z.boolean(),
    })
    .nullable(),
  versies: z.array(versieRow),
  /** Something was typed since the last version. */
  changed: z.boolean(),
  besluiten: z.array(driehoekbesluitSchema),
  /** Steps of the kader for which somebody takes a formal besluit, with what comes first. */
  overgangen: z.array(formeleOvergangSchema),
  /** Ids of the agendas it stands on. */
  overleggen: z.array(idSchema),
  /** Every copy that went out, the newest first. */
  exemplaren: z.array(exemplaarSchema),
});

/** A formal besluit that stands, while the fase of its casus is still the one before it. */
const notInRegisterSchema = z.strictObject({
  id: idSchema,
  notitieId: idSchema,
  casusId: idSchema,
  casusnummer: z.string(),
  formeelNummer: z.string(),
  datum: datumSchema.nullable(),
  van: faseSchema,
  /** What the step is called in the kader. */
  kop: z.string(),
  /** In which it can be recorded: the one that runs, or else the first that is planned. */
  bespreking: z.strictObject({ id: idSchema, datum: datumSchema, loopt: z.boolean() }).nullable(),
});
export type NotInRegister = z.infer<typeof notInRegisterSchema>;

const ofNotitie = z.strictObject({ id: idSchema });

export const driehoekContract = {
  /** Newest first; casusId null: all that the user may see. */
  'driehoek.list': request(z.strictObject({ casusId: idSchema.nullable() }), z.array(notitieRowSchema)),
  /** With a casus it comes filled in from there; lines are what was typed after a phone call, at most five. */
  'driehoek.create': request(
    z.strictObject({ casusId: idSchema.nullable(), lines: z.array(requiredTekst).max(5) }),
    driehoeknotitieSchema,
  ),
  'driehoek.get': request(ofNotitie, notitieView),
  'driehoek.save': request(keptRecord.extend({ inhoud: notitieInhoudSchema }), driehoeknotitieSchema),
  /** Once; a notitie does not move from one casus to another. */
  'driehoek.link': request(keptRecord.extend({ casusId: idSchema }), driehoeknotitieSchema),
  /** Only of no casus, never laid down and not decided on. */
  'driehoek.discard': request(keptRecord, z.strictObject({})),
  /** What the casus has to fill it with; lines that may not be shared are not in it. */
  'driehoek.fromCasus': request(z.strictObject({ casusId: idSchema }), casusBijdrageSchema),
  /** Lays down a version; without a change since the last one it answers that one. */
  'driehoek.fix': request(keptRecord, versieRow),
  /** What changed since that version, block by block. */
  'driehoek.changes': request(
    ofNotitie.extend({ versie: z.int().min(1) }),
    z.strictObject({
      blokken: z.array(z.strictObject({ blok: blokSchema, changes: z.array(changeSchema) })),
    }),
  ),
  /**
   * As html for a sandboxed frame, with its length as printed; versie null: as it is now. begins: where each page after
   * the first begins, in CSS px from its top at the width of A4. overflow: what passes two pages.
   */
  'driehoek.preview': request(
    ofNotitie.extend({ versie: z.int().min(1).nullable() }),
    z.strictObject({
      html: z.string(),
      pages: z.int(),
      begins: z.array(z.int()),
      overflow: z.strictObject({ blok: z.string(), regels: z.int() }).nullable(),
    }),
  ),
  /** Lays down a version when versie is null; asks where to, writes it, notes who has it. file null when cancelled. */
  'driehoek.export': request(
    ofNotitie.extend({
      versie: z.int().min(1).nullable(),
      formaat: z.enum(['docx', 'pdf']),
      ontvanger: requiredTekst.max(120),
    }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /**
   * The last line of afronding: whether the AOV'er should get an update (AVE 3 or 4), and of which notitie; null when
   * there is none yet. shared: whether the AOV'er can open the casus at all.
   */
  'driehoek.updateDue': request(
    z.strictObject({ besprekingId: idSchema }),
    z.strictObject({ offered: z.boolean(), notitie: notitieRowSchema.nullable(), shared: z.boolean() }),
  ),
  'driehoek.recordBesluit': request(
    driehoekbesluitSchema.pick({
      driehoeknotitieId: true,
      driehoekoverlegId: true,
      soort: true,
      wat: true,
      wie: true,
      datum: true,
      formeelNummer: true,
    }),
    driehoekbesluitSchema,
  ),
  /** Of a formal besluit nothing changes any more: strike it and record another. */
  'driehoek.saveBesluit': request(
    keptRecord.extend({ wat: requiredTekst, wie: regelTekst.max(120), datum: datumSchema.nullable() }),
    driehoekbesluitSchema,
  ),
  /** Formal besluiten after which the op- of afschaling was not recorded yet; the oldest first. */
  'driehoek.notInRegister': request(z.strictObject({}), z.array(notInRegisterSchema)),
  /** Fills in the op- of afschaling in that bespreking, as far as nothing is typed there; a person records it. */
  'driehoek.toRegister': request(
    z.strictObject({ id: idSchema }),
    z.strictObject({ besprekingId: idSchema, loopt: z.boolean() }),
  ),
  'driehoek.strikeBesluit': request(keptRecord.extend({ reden: regelTekst }), driehoekbesluitSchema),
};
