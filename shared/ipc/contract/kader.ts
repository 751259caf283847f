import { z } from 'zod';
import { datumSchema, momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { kaderChangeSchema } from '../../kader/local/change.ts';
import { kaderConceptSchema, kaderVersionSchema } from '../../kader/local/concept.ts';
import { kaderSchema, versieSchema } from '../../kader/schema.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});
const revisieSchema = z.int().min(1);

/** One version in the list; eigen: made by this gemeente, the others come with the program. */
export const kaderEntrySchema = kaderVersionSchema.extend({
  naam: z.string(),
  eigen: z.boolean(),
  /** false: this program cannot read it; naam is then its id. */
  readable: z.boolean(),
  /** What an own version was made from. */
  basis: kaderVersionSchema.nullable(),
  geldigVanaf: datumSchema.nullable(),
  /** geldigVanaf is still to come: it may be chosen, with a warning. */
  startsLater: z.boolean(),
  /** When to look at it again; null for what comes with the program. */
  herzieningOp: datumSchema.nullable(),
  /** herzieningOp is today or has passed. */
  herzieningDue: z.boolean(),
});
export type KaderEntry = z.infer<typeof kaderEntrySchema>;

/** A concept in the list. */
export const conceptEntrySchema = kaderConceptSchema
  .omit({ kader: true })
  .extend({ naam: z.string(), versie: versieSchema, updatedAt: momentSchema });
export type ConceptEntry = z.infer<typeof conceptEntrySchema>;

/** What came of choosing a file. A refused file changed nothing; `more` faults are left out of the list. */
export const importOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('concept'), conceptId: idSchema }),
  z.strictObject({
    outcome: z.literal('refused'),
    faults: z.array(z.strictObject({ pad: z.string(), reden: z.string() })).min(1),
    more: z.int().min(0),
  }),
]);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

export const kaderContract = {
  /** Own versions first, the newest on top; then what comes with the program, by name. */
  'kader.list': request(nothing, z.array(kaderEntrySchema)),
  /** null: this program and this store do not have that version. */
  'kader.get': request(kaderVersionSchema, kaderSchema.nullable()),
  /** naam null: a next version of an own kader, which keeps its id and naam. Otherwise a kader of its own. */
  'kader.startConcept': request(
    z.strictObject({ basis: kaderVersionSchema, naam: requiredTekst.max(120).nullable() }),
    z.strictObject({ id: idSchema }),
  ),
  'kader.concepts': request(nothing, z.array(conceptEntrySchema)),
  'kader.getConcept': request(z.strictObject({ id: idSchema }), kaderConceptSchema),
  /** Refused whole with wijziging-ongeldig when the kader would not hold any more; the detail says why. */
  'kader.changeConcept': request(
    z.strictObject({ id: idSchema, revisie: revisieSchema, change: kaderChangeSchema }),
    kaderConceptSchema,
  ),
  'kader.discardConcept': request(z.strictObject({ id: idSchema, revisie: revisieSchema }), nothing),
  /** The concept becomes a version that never changes again. */
  'kader.publish': request(
    z.strictObject({
      id: idSchema,
      revisie: revisieSchema,
      versie: versieSchema,
      geldigVanaf: datumSchema,
      door: requiredTekst.max(120),
      reden: requiredTekst,
    }),
    kaderVersionSchema,
  ),
  'kader.importFile': request(nothing, importOutcomeSchema),
  /** file null: cancelled. */
  'kader.exportFile': request(kaderVersionSchema, z.strictObject({ file: z.string().nullable() })),
};
