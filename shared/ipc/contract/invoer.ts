import { z } from 'zod';
import { afspraakSchema } from '../../domain/afspraak/afspraak.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { longTekst } from '../../domain/basis/tekst.ts';
import { informatieSchema } from '../../domain/informatie/informatie.ts';
import { risicoSchema } from '../../domain/risico/risico.ts';
import { soortSchema } from '../../domain/informatie/soort.ts';
import { stapSchema } from '../../domain/bespreking/stap.ts';
import { request } from '../request.ts';

const partSchema = z.enum(['soort', 'bron', 'termijn']);

/** What a typed line became: exactly one of the three is filled. */
export const entrySchema = z.strictObject({
  informatie: informatieSchema.nullable(),
  afspraak: afspraakSchema.nullable(),
  risico: risicoSchema.nullable(),
});
export type Entry = z.infer<typeof entrySchema>;

const typedLine = z.strictObject({
  besprekingId: idSchema,
  stap: stapSchema,
  text: longTekst,
  soort: soortSchema.nullable(),
  leefgebied: z.string().max(60),
  undone: z.array(partSchema).max(3),
  nietInVerslag: z.boolean(),
  previousBron: z.array(idSchema).max(20),
});

/** The capture line: the use-case parses the text itself, the screen only shows what it will say. */
export const invoerContract = {
  'invoer.save': request(typedLine, entrySchema),
  /** Corrects a saved line; revisie is the one that was on screen (a late save never overwrites a newer one). */
  'invoer.correct': request(
    typedLine.extend({ id: idSchema, table: z.enum(['informatie', 'afspraak', 'risico']), revisie: z.int() }),
    entrySchema,
  ),
  /** Strikes a line through, or takes that back. */
  'invoer.strike': request(
    z.strictObject({
      id: idSchema,
      table: z.enum(['informatie', 'afspraak', 'risico']),
      vervallen: z.boolean(),
    }),
    entrySchema,
  ),
  'invoer.saveDraft': request(
    z.strictObject({ besprekingId: idSchema, text: longTekst }),
    z.strictObject({}),
  ),
  /** Pasted lines, one entry each, in one transaction; vooraf marks what partners sent beforehand. */
  'invoer.saveLines': request(
    z.strictObject({
      besprekingId: idSchema,
      stap: stapSchema,
      lines: z.array(longTekst).min(1).max(500),
      soort: soortSchema.nullable(),
      leefgebied: z.string().max(60),
      bronnen: z.array(idSchema).max(20),
      vooraf: z.boolean(),
      bijlage: z.boolean(),
    }),
    z.array(entrySchema),
  ),
  'informatie.setNietInVerslag': request(
    z.strictObject({ id: idSchema, nietInVerslag: z.boolean() }),
    informatieSchema,
  ),
  'informatie.setVrijgegeven': request(
    z.strictObject({ id: idSchema, vrijgegeven: z.boolean() }),
    informatieSchema,
  ),
};
