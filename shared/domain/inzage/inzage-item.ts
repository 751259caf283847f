import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { regelTekst } from '../basis/tekst.ts';

/** Kinds of record an inzagedossier is made of. */
export const inzageBronSchema = z.enum([
  'betrokkene',
  'deelnemer',
  'casus',
  'bespreking',
  'informatie',
  'afspraak',
  'risico',
  'scenario',
  'alarmbellen',
  'antwoord',
  'visie',
  'criterium-visie',
  'fasebesluit',
  'vastgesteld',
  'deelkeuze',
  'correctie',
  'reactie',
  'consult',
  'driehoeknotitie',
  'driehoekbesluit',
  'informering',
  'verzoek',
  'toestemming',
  'rectificatie',
  'toegang',
  'ontvanger',
  'concept',
]);
export type InzageBron = z.infer<typeof inzageBronSchema>;

/** One text of a record with what it is: 'Bron', 'Tekst'. */
export const veldSchema = z.strictObject({ naam: z.string(), tekst: z.string() });
export type Veld = z.infer<typeof veldSchema>;

/** A stretch of one veld that is struck out; indexes of UTF-16 units, `tot` not included. */
export const streepSchema = z.strictObject({
  veld: z.int().min(0).max(50),
  van: z.int().min(0),
  tot: z.int().min(1),
});
export type Streep = z.infer<typeof streepSchema>;

/** What was chosen by hand for one record: all of it, nothing, or all but the struck parts. */
export const inzageKeuzeSchema = z.strictObject({
  keuze: z.enum(['tonen', 'weglaten', 'bewerkt']),
  strepen: z.array(streepSchema).max(500),
  /** Why it is left out; '' otherwise. */
  reden: regelTekst,
});
export type InzageKeuze = z.infer<typeof inzageKeuzeSchema>;

/** A record as the betrokkene would see it, before anything is taken out. */
export interface InzageRecord {
  readonly bron: InzageBron;
  readonly bronId: string;
  /** The heading it falls under. */
  readonly groep: string;
  /** What it is: 'Feit, wonen'. */
  readonly soort: string;
  readonly datum: string | null;
  readonly velden: readonly Veld[];
}

export const inzageItemSchema = z.strictObject({
  bron: inzageBronSchema,
  bronId: z.string(),
  groep: z.string(),
  soort: z.string(),
  datum: datumSchema.nullable(),
  velden: z.array(veldSchema),
  /** Where names of others stand: shown, never struck by the program. */
  suggestions: z.array(streepSchema),
  /** null: still to be looked at, also because the text changed since. */
  keuze: inzageKeuzeSchema.nullable(),
});
export type InzageItem = z.infer<typeof inzageItemSchema>;

/** Why nothing can be exported yet: so many records nobody has looked at. */
export function stillOpen(items: readonly Pick<InzageItem, 'keuze'>[]): number {
  return items.filter(({ keuze }) => keuze === null).length;
}
