import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

/** Records whose earlier versions can be looked at and put back (R19). */
export const revisieTabelSchema = z.enum(['informatie', 'afspraak', 'risico', 'scenario', 'casus']);
export type RevisieTabel = z.infer<typeof revisieTabelSchema>;

/** One field of a version in words; '' when it was empty. */
export const veldSchema = z.strictObject({ naam: z.string(), tekst: z.string() });
export type Veld = z.infer<typeof veldSchema>;

/** A version that was written over, and until when it stood. */
export const versieSchema = z.strictObject({
  nummer: z.int().min(1),
  revisie: z.int(),
  tot: momentSchema,
  velden: z.array(veldSchema),
});

/** A record that has earlier versions, or that was struck through. */
export const changedRecordSchema = z.strictObject({
  tabel: revisieTabelSchema,
  id: idSchema,
  /** 'Regel 12', 'Afspraak 3'. */
  naam: z.string(),
  tekst: z.string(),
  /** How many earlier versions there are. */
  earlier: z.int().min(0),
  vervallen: z.boolean(),
});
export type ChangedRecord = z.infer<typeof changedRecordSchema>;
