import { z } from 'zod';
import { CasusbestandError } from '../casusbestand/casusbestand-fault.ts';
import type { Casusbestand } from '../casusbestand/casusbestand.ts';
import { readCasusbestand } from '../casusbestand/parse-casusbestand.ts';
import { colleagueRolSchema } from '../colleague/colleague.ts';

/** One row that the sender took from a casuspakket of the recipient, and what it said then. */
const knownRowSchema = z.strictObject({
  tabel: z.string().regex(/^[a-z_]{1,40}$/),
  sleutel: z.string().max(2_000),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the recipient's casuspakket that it came from. */
  volgnummer: z.int().min(1),
});
export type KnownRow = z.infer<typeof knownRowSchema>;

const inhoudSchema = z.strictObject({
  /** For whom the rows were chosen: an AOV'er has no earlier versions of texts. */
  rol: colleagueRolSchema,
  /** The last casuspakket of the recipient, of this casus, that the sender had taken in; 0: none. */
  seen: z.int().min(0),
  known: z.array(knownRowSchema).max(200_000),
  bestand: z.unknown(),
});

/** What is signed and encrypted: the rows, and how far the sender had come with ours. */
export type PakketInhoud = Omit<z.infer<typeof inhoudSchema>, 'bestand'> & { readonly bestand: Casusbestand };

/** The text of a casuspakket -> what it says. Throws CasusbestandError as readCasusbestand, and no-casus. */
export function parsePakketInhoud(text: string, storeVersion: number): PakketInhoud {
  const json = readJson(text);
  // A later program may say more: that is named before the rest is looked at.
  const bestand = readCasusbestand(bestandIn(json), storeVersion);
  const parsed = inhoudSchema.safeParse(json);
  if (!parsed.success) throw new CasusbestandError({ code: 'no-casus' }, parsed.error);
  return { ...parsed.data, bestand };
}

function bestandIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'bestand' in json ? json.bestand : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CasusbestandError({ code: 'no-casus' }, error);
  }
}
