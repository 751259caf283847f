import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';

export const logboekActieSchema = z.enum([
  'ontgrendeld',
  'vergrendeld',
  'ontgrendelen-mislukt',
  'wachtzin-hersteld',
  'wachtzin-gewijzigd',
  'herstelcode-vernieuwd',
  'sleutel-gegeven',
  'sleutel-ingetrokken',
  'sleutel-vernieuwd',
  'rol-gegeven',
  'aangemaakt',
  'gewijzigd',
  'ingezien',
  'vervallen',
  'fasebesluit',
  'vastgesteld',
  'correctie',
  'export',
  'noodreden',
  'geweigerd',
  'verlengd',
  'afgesloten',
  'vernietigd',
  'reservekopie',
  'teruggezet',
  'hersteltest',
  'waarneming',
  'gecontroleerd',
  'bevinding',
  'bevinding-bekeken',
  'logboek-afgesloten',
]);
export type LogboekActie = z.infer<typeof logboekActieSchema>;

export const logboekResultaatSchema = z.enum(['gelukt', 'geweigerd', 'mislukt']);
export type LogboekResultaat = z.infer<typeof logboekResultaatSchema>;

/**
 * One line of the hash-chained logboek: who, what, when, on which object, with which result and from which
 * machine (BIO2 8.15.01); never content.
 */
export const logboekRegelSchema = z.strictObject({
  nummer: z.int().min(1),
  moment: momentSchema,
  gebruiker: z.string(),
  actie: logboekActieSchema,
  /** The casus where there is one, so that its own logboek shows all of it. */
  object: z.string(),
  objectId: z.string(),
  detail: z.string(),
  /** '' in lines from before there were results. */
  resultaat: z.union([logboekResultaatSchema, z.literal('')]),
  /** Name of the machine; '' in lines from before that was noted. */
  herkomst: z.string(),
  vorigeHash: z.string(),
  hash: z.string(),
});
export type LogboekRegel = z.infer<typeof logboekRegelSchema>;

/** A line as it is shown: one that was forged is shown as it stands. */
export const shownRegelSchema = logboekRegelSchema.extend({
  moment: z.string(),
  actie: z.string(),
  resultaat: z.string(),
});
export type ShownRegel = z.infer<typeof shownRegelSchema>;

/** What has to be found back in every copy of the store: after one of these the head is noted outside it. */
const headActies: ReadonlySet<LogboekActie> = new Set([
  'vergrendeld',
  'rol-gegeven',
  'fasebesluit',
  'vastgesteld',
  'correctie',
  'export',
  'noodreden',
  'verlengd',
  'vernietigd',
  'reservekopie',
  'teruggezet',
  'waarneming',
  'logboek-afgesloten',
]);

export function movesHead(actie: LogboekActie): boolean {
  return headActies.has(actie);
}
