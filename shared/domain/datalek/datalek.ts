import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/** Was the Autoriteit Persoonsgegevens told, or why not (AVG art. 33 lid 1)? */
export const meldingApSchema = z.discriminatedUnion('melding', [
  z.strictObject({ melding: z.literal('open') }),
  z.strictObject({ melding: z.literal('gemeld'), at: momentSchema }),
  z.strictObject({ melding: z.literal('niet'), reden: requiredTekst }),
]);
export type MeldingAp = z.infer<typeof meldingApSchema>;

/** Were the betrokkenen told, or why not (AVG art. 34)? */
export const meldingBetrokkenenSchema = z.discriminatedUnion('melding', [
  z.strictObject({ melding: z.literal('open') }),
  z.strictObject({ melding: z.literal('gedaan'), datum: datumSchema, hoe: requiredTekst.max(200) }),
  z.strictObject({ melding: z.literal('niet'), reden: requiredTekst }),
]);
export type MeldingBetrokkenen = z.infer<typeof meldingBetrokkenenSchema>;

/** What everybody may note at once: what happened and to what kind of data. No names are needed. */
const facts = z.strictObject({
  wat: requiredTekst,
  /** Whose data: kinds and numbers. */
  wie: requiredTekst,
  gevolgen: regelTekst,
  maatregelen: regelTekst,
});

export const datalekSchema = facts.extend({
  id: idSchema,
  /** 'DL-2026-01'. */
  nummer: z.string(),
  ontdektAt: momentSchema,
  meldingAp: meldingApSchema,
  meldingBetrokkenen: meldingBetrokkenenSchema,
  afgeslotenAt: momentSchema.nullable(),
  /** Name of who noted it. */
  door: z.string(),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Datalek = z.infer<typeof datalekSchema>;

/** Both duties were done or reasoned away: only then it can be closed (AVG art. 33 lid 5). */
export function isAnswered({
  meldingAp,
  meldingBetrokkenen,
}: Pick<Datalek, 'meldingAp' | 'meldingBetrokkenen'>): boolean {
  return meldingAp.melding !== 'open' && meldingBetrokkenen.melding !== 'open';
}

/** The next number of a year, 'DL-YYYY-NN'; `last` is the highest so far. */
export function nextDatalekNummer(today: string, last: string | null): string {
  const start = `DL-${today.slice(0, 4)}-`;
  const previous = last?.startsWith(start) === true ? Number(last.slice(start.length)) : 0;
  return `${start}${String(previous + 1).padStart(2, '0')}`;
}
