import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { weigeringsgrondSchema } from './weigeringsgrond.ts';

/** What a betrokkene can ask (AVG art. 15, 16, 17, 18 and 21). */
export const verzoekSoortSchema = z.enum(['inzage', 'rectificatie', 'wissen', 'beperking', 'bezwaar']);
export type VerzoekSoort = z.infer<typeof verzoekSoortSchema>;

export const verzoekSoortNaam: Record<VerzoekSoort, string> = {
  inzage: 'Inzage',
  rectificatie: 'Rectificatie (verbeteren)',
  wissen: 'Wissen',
  beperking: 'Beperking van het gebruik',
  bezwaar: 'Bezwaar',
};

export const verzoekStatusSchema = z.enum(['open', 'ingewilligd', 'deels', 'geweigerd', 'ingetrokken']);
export type VerzoekStatus = z.infer<typeof verzoekStatusSchema>;

export const verzoekStatusNaam: Record<VerzoekStatus, string> = {
  open: 'open',
  ingewilligd: 'ingewilligd',
  deels: 'deels ingewilligd',
  geweigerd: 'geweigerd',
  ingetrokken: 'ingetrokken',
};

/** That another verwerkingsverantwoordelijke heard of it: one asked is all asked (WGS art. 1.8; BGS art. 1.1). */
export const doorzendingSchema = z.strictObject({
  verantwoordelijke: requiredTekst.max(160),
  datum: datumSchema,
  hoe: requiredTekst.max(200),
});

export const verzoekSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  /** null: somebody who is not in the list of betrokkenen. */
  betrokkeneId: idSchema.nullable(),
  soort: verzoekSoortSchema,
  ontvangenOp: datumSchema,
  toelichting: regelTekst,
  /** '' while the clock stands at one month. */
  verlengdReden: regelTekst,
  status: verzoekStatusSchema,
  /** Only where it is refused, wholly or in part. */
  grond: weigeringsgrondSchema.nullable(),
  antwoord: regelTekst,
  beslistOp: datumSchema.nullable(),
  beslistDoor: regelTekst.max(120),
  doorgezonden: z.array(doorzendingSchema).max(60),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Verzoek = z.infer<typeof verzoekSchema>;
