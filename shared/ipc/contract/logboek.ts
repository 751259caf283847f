import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { kerncijfersSchema } from '../../domain/logboek/kerncijfers.ts';
import { logboekFilterSchema } from '../../domain/logboek/filter.ts';
import { shownRegelSchema } from '../../domain/logboek/logboek.ts';
import { logboekTermijnSchema } from '../../domain/logboek/termijn.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});
const bevindingenSchema = z.array(z.strictObject({ moment: z.string(), tekst: z.string() }));
const fileSchema = z.strictObject({ file: z.string().nullable() });
const jaarSchema = z.int().min(2000).max(2100);

/** A line with the number of its casus; '' when it is about none. Never an aanduiding. */
export const listedRegelSchema = shownRegelSchema.extend({ casusnummer: z.string() });
export type ListedRegel = z.infer<typeof listedRegelSchema>;

export const logboekChainSchema = z.strictObject({
  /** Numbers of the oldest and the newest line; null when there is none. */
  eerste: z.int().nullable(),
  laatste: z.int().nullable(),
  /** The last check of the whole chain; null when there was none yet. */
  check: z.strictObject({ moment: z.string(), gelukt: z.boolean() }).nullable(),
  /** What was found and not looked into yet. */
  bevindingen: bevindingenSchema,
  termijn: logboekTermijnSchema,
  termijnRevisie: z.int(),
  /** The oldest lines that are past their term; null when there are none. */
  removable: z.strictObject({ totNummer: z.int(), aantal: z.int(), voor: momentSchema }).nullable(),
  /** Everybody who may stand in it, for the filter. */
  gebruikers: z.array(z.string()),
  /** The years of which there are key figures, the newest first. */
  jaren: z.array(jaarSchema),
});
export type LogboekChain = z.infer<typeof logboekChainSchema>;

export const logboekContract = {
  /** For every user: whether something is wrong with the logboek. headNoted false: its end could not be noted outside the store. */
  'logboek.stand': request(
    nothing,
    z.strictObject({ bevindingen: bevindingenSchema, headNoted: z.boolean() }),
  ),
  /** A page of lines, the newest first, older than number `before`. */
  'logboek.list': request(
    z.strictObject({ filter: logboekFilterSchema, before: z.int().min(1).nullable() }),
    z.strictObject({ regels: z.array(listedRegelSchema), more: z.boolean() }),
  ),
  'logboek.get': request(nothing, logboekChainSchema),
  /** Checks the whole chain, in slices; the answer follows when that is done. */
  'logboek.check': request(nothing, logboekChainSchema),
  /** Somebody looked into what was found: it is no longer shown to everybody. It stays in the logboek. */
  'logboek.markSeen': request(nothing, logboekChainSchema),
  'logboek.saveTermijn': request(
    logboekTermijnSchema.extend({ revisie: z.int().min(0) }),
    logboekChainSchema,
  ),
  /**
   * The lines up to this number leave. Refused verouderd when that is not what may leave now, klok-onzeker when
   * the clock may be ahead.
   */
  'logboek.close': request(z.strictObject({ totNummer: z.int().min(1) }), logboekChainSchema),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'logboek.export': request(
    z.strictObject({ filter: logboekFilterSchema, formaat: z.enum(['csv', 'docx', 'pdf']) }),
    fileSchema,
  ),
  'logboek.print': request(
    z.strictObject({ filter: logboekFilterSchema }),
    z.strictObject({ printed: z.boolean() }),
  ),
  'logboek.kerncijfers': request(z.strictObject({ jaar: jaarSchema }), kerncijfersSchema),
  'logboek.exportKerncijfers': request(
    z.strictObject({ jaar: jaarSchema, formaat: z.enum(['docx', 'pdf']) }),
    fileSchema,
  ),
};
