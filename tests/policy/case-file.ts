import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { faseSchema } from '../../shared/domain/casus/fase.ts';

const ids = z.array(z.string());

const gevalSchema = z.strictObject({
  naam: z.string(),
  fase: faseSchema.nullable(),
  /** Age in whole years; left out: not known. */
  leeftijd: z.int().min(0).optional(),
  ja: ids.default([]),
  nee: ids.default([]),
  onbekend: ids.default([]),
  verwacht: z.strictObject({
    uitkomst: z.enum(['opschalen', 'afschalen', 'handhaven', 'consult', 'onvoldoende', 'inschalen']),
    naar: faseSchema.nullable(),
    dragend: ids.optional(),
    onbekend: ids.optional(),
    consult: ids.optional(),
    waarschuwing: z.string().optional(),
    /** Pairs of criterium id and words of the inzet. */
    binnen: z.array(z.tuple([z.string(), z.string()])).optional(),
    wordtBijJa: z
      .strictObject({ id: z.string(), uitkomst: z.string(), naar: faseSchema.nullable() })
      .optional(),
  }),
});
export type Geval = z.infer<typeof gevalSchema>;

const stapShape = { van: faseSchema, naar: faseSchema, overgang: z.string().optional() };

const caseFileSchema = z.strictObject({
  kader: z.string(),
  versie: z.string(),
  toelichting: z.string(),
  delen: z.array(
    z.strictObject({ regel: z.string(), bron: z.string(), gevallen: z.array(gevalSchema).min(1) }),
  ),
  bevoegdheid: z.array(
    z.strictObject({
      ...stapShape,
      functie: z.string(),
      organisatie: z.string(),
      soort: z.enum(['besluit', 'voorstel']),
      bron: z.string(),
    }),
  ),
  /** Who takes part, and whether they agree: true, false, or null when not asked yet. */
  akkoord: z
    .array(
      z.strictObject({
        ...stapShape,
        naam: z.string(),
        deelnemers: z.record(z.string(), z.boolean().nullable()),
        mogelijk: z.boolean(),
        redenNoemt: z.string().optional(),
      }),
    )
    .default([]),
  volgorde: z.array(
    z.strictObject({
      ...stapShape,
      naam: z.string(),
      gedaan: ids,
      geblokkeerd: z.boolean(),
      redenNoemt: z.string().optional(),
    }),
  ),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

const folder = new URL('./', import.meta.url);
const ending = '.cases.json';

/** Ids of the kaders that have a file of cases. */
export function caseFileIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

export function readCases(kaderId: string): CaseFile {
  const url = new URL(`${kaderId}${ending}`, folder);
  return caseFileSchema.parse(JSON.parse(readFileSync(url, 'utf8')));
}
