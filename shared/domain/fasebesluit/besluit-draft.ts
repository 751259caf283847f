import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { longTekst } from '../basis/tekst.ts';
import { faseSchema } from '../casus/fase.ts';

/**
 * A step being filled in, as typed: nothing in it is trimmed, complete or checked against the kader until it is
 * recorded.
 */
export const besluitDraftSchema = z.strictObject({
  naar: faseSchema.nullable(),
  /** Id of a step within the fase; null for any other step. */
  overgang: z.string().max(60).nullable(),
  /** By the name of a participant; who is not in it was not asked yet. */
  akkoord: z.record(longTekst, z.boolean().nullable()).refine((one) => Object.keys(one).length <= 200),
  /** Key of the chosen one who decides, 'voorstel', or null: nobody is filled in beforehand but who took a formal besluit. */
  beslisser: longTekst.nullable(),
  /** Name of the one at the table who makes the voorstel. */
  voorstelBy: longTekst,
  /** Name of who decided on paper. */
  paperName: longTekst,
  geraadpleegd: z.array(longTekst).max(200),
  formeelNummer: longTekst,
  formeelDatum: datumSchema.nullable(),
  reason: longTekst,
});
export type BesluitDraft = z.infer<typeof besluitDraftSchema>;

/** A form in which nothing was filled in yet. */
export const emptyBesluitDraft: BesluitDraft = {
  naar: null,
  overgang: null,
  akkoord: {},
  beslisser: null,
  voorstelBy: '',
  paperName: '',
  geraadpleegd: [],
  formeelNummer: '',
  formeelDatum: null,
  reason: '',
};

/** Key of who decided elsewhere, on paper. rol: id in the kader. */
export function paperKey(rol: string): string {
  return `${rol} papier`;
}
