import { z } from 'zod';
import { datumSchema, momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { pakketSchema } from '../../domain/casuspakket/pakket.ts';
import { request } from '../request.ts';

/** take: theirs comes in place of ours, which stays as an earlier version; keep: ours stays; both: theirs stands beside ours. */
const choiceSchema = z.enum(['take', 'keep', 'both']);

/** One thing that differs: a row of the casus, known by `name`. */
const differenceSchema = z.strictObject({
  name: z.string(),
  /** The table of the row; soort: 'Regel 12' of one that is here, else its kind: 'regel uit een overleg'. */
  tabel: z.string(),
  soort: z.string(),
  /** What it is about, in one line: of theirs, but of ours where that is taken back. */
  tekst: z.string(),
  /** new: not here yet; theirs: only they changed it; both: we did too. */
  state: z.enum(['new', 'theirs', 'both']),
  /** The sender no longer gives what stands here: where theirs is taken no earlier version stays. null: they do. */
  takenBack: z.enum(['withdrawn', 'rewritten']).nullable(),
  /** The first is what happens unless another is chosen. */
  choices: z.array(choiceSchema).min(1),
  /** withdrawn: all that goes, in full. */
  fields: z.array(z.strictObject({ field: z.string(), ours: z.string(), theirs: z.string() })),
});

const openedSchema = z.strictObject({
  van: z.string(),
  casusnummer: z.string(),
  aanduiding: z.string(),
  gemeente: z.string(),
  standAt: momentSchema,
  volgnummer: z.int(),
  /** The casus is in this store already. */
  here: z.boolean(),
  /** This file was taken in before: nothing is left to do. */
  taken: z.boolean(),
  differences: z.array(differenceSchema),
  /** Numbers that another record has here, with the number it gets. */
  renumbered: z.array(z.strictObject({ was: z.string(), nummer: z.string() })),
});

export const casuspakketContract = {
  /** What would stay behind of a casus, before a casuspakket for this colleague is made: by kind and number, no words. */
  'pakket.preview': request(
    z.strictObject({ casusId: idSchema, colleagueId: idSchema }),
    z.strictObject({
      leftOut: z.array(
        z.strictObject({
          /** 'Regel 12' */
          naam: z.string(),
          /** Day of the overleg it is of; null: of none. */
          overleg: datumSchema.nullable(),
          reden: z.string(),
          /** They had it before: it is taken away there. */
          takenBack: z.boolean(),
        }),
      ),
      /** Kinds of which an AOV'er gets nothing, with how many there are. */
      notForRol: z.array(z.strictObject({ soort: z.string(), aantal: z.int() })),
    }),
  ),
  /** Asks where to, writes the file, notes it; file null when cancelled. */
  'pakket.make': request(
    z.strictObject({ casusId: idSchema, colleagueId: idSchema }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** Asks which file, and says what it would change; null when cancelled. Nothing is changed yet. */
  'pakket.open': request(z.strictObject({}), openedSchema.nullable()),
  /** Takes in what was opened last. */
  'pakket.take': request(
    z.strictObject({
      choices: z.array(z.strictObject({ name: z.string().max(400), choice: choiceSchema })).max(50_000),
    }),
    z.strictObject({
      casusId: idSchema,
      inserted: z.int(),
      taken: z.int(),
      both: z.int(),
      /** How many of the taken ones left no earlier version, because the sender no longer gives these words. */
      erased: z.int(),
      /** What the store did not take, such as a line under a verslag that is vastgesteld here. */
      leftOut: z.int(),
    }),
  ),
  /** What was opened is forgotten. */
  'pakket.drop': request(z.strictObject({}), z.strictObject({})),
  /** What went to and fro of a casus, the newest first. */
  'pakket.list': request(
    z.strictObject({ casusId: idSchema }),
    z.array(pakketSchema.extend({ colleague: z.string() })),
  ),
};
