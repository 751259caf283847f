import { z } from 'zod';
import { requiredTekst } from '../../domain/basis/tekst.ts';

/** A criterium or a step beforehand, such as NL34-T1 or DA-STAG. Upper case first: no clash with object keys. */
export const criteriumIdSchema = z.string().regex(/^[A-Z]{2}[A-Za-z0-9-]{1,30}$/);

/** A key inside one kader file, such as 'procesregisseur' or '2-3'. */
export const keySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

export const faseNummerSchema = z.literal([1, 2, 3, 4], { error: 'deze fase staat niet in het kader' });

/** Every list is bounded, so that a hostile file cannot make the checks slow. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(200);

/** Where in the source document it stands; pagina only where the number is legible there. */
export const bronSchema = z.strictObject({
  deel: requiredTekst,
  pagina: z.string().min(1).max(20).optional(),
});

const herkomstShape = {
  bron: bronSchema.optional(),
  eigenLezing: requiredTekst.optional(),
  bronOnzeker: requiredTekst.optional(),
};

/** An object that says where it comes from: the source (bron), or our reading that the gemeente can change (eigenLezing). */
export function withHerkomst<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...herkomstShape })
    .refine((item: object) => 'bron' in item || 'eigenLezing' in item, {
      error: 'noem de bron, of zeg met eigenLezing dat het geen bron heeft',
    });
}

/** An answer that switches a line on. */
export const bijAntwoordSchema = z.strictObject({
  criterium: criteriumIdSchema,
  antwoord: z.enum(['ja', 'nee']),
});
export type BijAntwoord = z.infer<typeof bijAntwoordSchema>;

export const aanwijzingSchema = withHerkomst({
  tekst: requiredTekst,
  bij: listOf(bijAntwoordSchema).min(1).optional(),
});

export const bronLijstSchema = withHerkomst({ regels: listOf(requiredTekst).min(1) });
