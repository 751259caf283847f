import { z } from 'zod';

/** Groups smaller than this could point at a person (L17: key figures without persons). */
export const smallestGroup = 5;

const cijferSchema = z.strictObject({ naam: z.string(), aantal: z.string() });
const groepSchema = z.strictObject({ titel: z.string(), cijfers: z.array(cijferSchema) });

/** Key figures of one year, ready to be shown: what is too small to tell is not in it. */
export const kerncijfersSchema = z.strictObject({ jaar: z.int(), groepen: z.array(groepSchema) });
export type Kerncijfers = z.infer<typeof kerncijfersSchema>;
export type KerncijferGroep = Kerncijfers['groepen'][number];

/** A number as it may be shown: 'geen', 'minder dan 5', or itself. */
export function shownAantal(aantal: number): string {
  if (aantal === 0) return 'geen';
  return aantal < smallestGroup ? `minder dan ${smallestGroup}` : String(aantal);
}

/** Mean length in days; only over a group that is large enough. */
export function shownDuur(days: readonly number[]): string {
  if (days.length < smallestGroup) return 'te weinig casussen om te tonen';
  const mean = Math.round(days.reduce((total, one) => total + one, 0) / days.length);
  return mean === 1 ? '1 dag' : `${mean} dagen`;
}

/** A group without a total: with one, a number that is too small could be worked out. */
export function groep(
  titel: string,
  counts: readonly (readonly [naam: string, aantal: number])[],
): KerncijferGroep {
  return { titel, cijfers: counts.map(([naam, aantal]) => ({ naam, aantal: shownAantal(aantal) })) };
}
