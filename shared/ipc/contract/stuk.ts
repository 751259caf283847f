import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { sjabloonIdSchema } from '../../domain/sjabloon/sjabloon.ts';
import { request } from '../request.ts';

const formaat = z.enum(['docx', 'pdf']);

/** What a paper from a sjabloon is about; besprekingId only for an uitnodiging. */
const ofSjabloon = z.strictObject({
  casusId: idSchema,
  sjabloon: sjabloonIdSchema,
  besprekingId: idSchema.nullable(),
});

/** Fields typed for this one paper; a name the sjabloon does not know counts for nothing. */
const velden = z.array(z.strictObject({ naam: z.string().max(40), value: z.string().max(2_000) })).max(40);

/** deelnemerId: who is invited; betrokkeneId: who gets the letter; niveau and regelIds: of a dossier. */
export const stukInputSchema = ofSjabloon.extend({
  deelnemerId: idSchema.nullable(),
  betrokkeneId: idSchema.nullable(),
  niveau: z.int().min(1).max(20),
  regelIds: z.array(idSchema).max(100),
  velden,
});
export type StukInput = z.infer<typeof stukInputSchema>;

const stukChoicesSchema = z.strictObject({
  /** Those that the sjabloon of now asks for, with what they begin as. */
  velden: z.array(
    z.strictObject({ naam: z.string(), meaning: z.string(), value: z.string(), optional: z.boolean() }),
  ),
  niveaus: z.array(z.strictObject({ niveau: z.int(), naam: z.string(), tekst: z.string() })),
  /** What may be chosen from the beeld; klasse in words, '' for an ordinary line. */
  regels: z.array(z.strictObject({ id: idSchema, datum: z.string(), tekst: z.string(), klasse: z.string() })),
  genodigden: z.array(z.strictObject({ id: idSchema, naam: z.string(), organisatie: z.string() })),
});
export type StukChoices = z.infer<typeof stukChoicesSchema>;

/** Papers about a casus that are made from a sjabloon. */
export const stukContract = {
  'stuk.choices': request(ofSjabloon, stukChoicesSchema),
  /**
   * empty: fields still to be filled in. names: names of betrokkenen that stand in it; forbidden: then it may not go
   * out.
   */
  'stuk.preview': request(
    stukInputSchema,
    z.strictObject({
      html: z.string(),
      empty: z.array(z.string()),
      names: z.array(z.string()),
      forbidden: z.boolean(),
    }),
  ),
  /** How many pages it prints on; most: how many it may be, null for as many as it takes; beyond: what passes that. */
  'stuk.pages': request(
    stukInputSchema,
    z.strictObject({
      pages: z.int().min(1),
      most: z.int().nullable(),
      /** Per heading, '' before the first, so many lines. */
      beyond: z.array(z.strictObject({ title: z.string(), lines: z.int() })),
    }),
  ),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'stuk.export': request(
    stukInputSchema.extend({ formaat }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** Asks for a folder and makes one in it with an uitnodiging for each who is invited; folder null when cancelled. */
  'stuk.exportUitnodigingen': request(
    z.strictObject({ casusId: idSchema, besprekingId: idSchema, velden, formaat }),
    z.strictObject({ folder: z.string().nullable(), files: z.int() }),
  ),
};
