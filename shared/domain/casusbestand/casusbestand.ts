import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

/** One row of a table: column -> value. Text and numbers as the store has them, JSON columns as what they hold. */
export type CasusRow = Readonly<Record<string, unknown>>;

/** Rows by table, in the order in which the store has them. */
export type CasusTables = Readonly<Record<string, readonly CasusRow[]>>;

/** The largest file with a casus that is made or read: a casus of years with all its exemplaren stays far below. */
export const MAX_CASUSBESTAND_BYTES = 128 * 1024 * 1024;

export const casusbestandFormaat = 'casustafel-casus';

/** The newest version of the file that this program makes and reads. */
export const casusbestandVersie = 1;

/**
 * One casus as data, for the archive and to take in elsewhere. Which columns a table has is in the published JSON
 * schema beside this file and is checked against the store itself.
 */
export const casusbestandSchema = z.strictObject({
  formaat: z.literal(casusbestandFormaat),
  versie: z.literal(casusbestandVersie),
  gemaaktAt: momentSchema,
  /** Name and version of the program that made it. */
  programma: z.string().min(1).max(100),
  /** Version of the store it came out of. */
  schema: z.int().min(1),
  gemeente: z.string().max(200),
  casusId: idSchema,
  casusnummer: z.string().min(1).max(40),
  tabellen: z.record(
    z.string().regex(/^[a-z_]{1,40}$/),
    z.array(z.record(z.string().regex(/^[a-z_]{1,60}$/), z.unknown())),
  ),
});
export type Casusbestand = z.infer<typeof casusbestandSchema>;
