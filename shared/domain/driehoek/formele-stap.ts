import { z } from 'zod';
import { faseSchema } from '../casus/fase.ts';

/** A step that has to be done before the formal besluit, or that besluit itself; `na`: what comes before it. */
const formeleStapSchema = z.strictObject({
  id: z.string(),
  tekst: z.string(),
  /** Who does it, by name of the role. */
  door: z.string(),
  na: z.array(z.string()),
  /** The formal besluit itself; done when it is recorded with number and date. */
  formeel: z.boolean(),
  document: z.string().nullable(),
});
export type FormeleStap = z.infer<typeof formeleStapSchema>;

/** A step between fasen for which the kader asks a formal besluit. */
export const formeleOvergangSchema = z.strictObject({
  overgang: z.string(),
  kop: z.string(),
  van: faseSchema,
  naar: faseSchema,
  stappen: z.array(formeleStapSchema),
});
export type FormeleOvergang = z.infer<typeof formeleOvergangSchema>;

/** The steps that come before this one and are not done yet, in the order of the kader. */
export function stappenBefore(
  stap: FormeleStap,
  { stappen }: FormeleOvergang,
  vervuld: ReadonlySet<string>,
): FormeleStap[] {
  return stappen.filter((one) => comesBefore(one, stap, stappen) && !vervuld.has(one.id));
}

/** What is not formal comes before what is, and `na` names the rest. */
function comesBefore(one: FormeleStap, stap: FormeleStap, stappen: readonly FormeleStap[]): boolean {
  if (one.id === stap.id) return false;
  if (stap.na.includes(one.id) || (stap.formeel && !one.formeel)) return true;
  return stap.na.some((id) => {
    const between = stappen.find((other) => other.id === id);
    return between?.na.includes(one.id) === true;
  });
}

/** Ids of the steps that may be ticked or recorded now: nothing before them is open. */
export function openFor(overgang: FormeleOvergang, vervuld: ReadonlySet<string>): Set<string> {
  const free = overgang.stappen.filter((stap) => stappenBefore(stap, overgang, vervuld).length === 0);
  return new Set(free.map(({ id }) => id));
}
