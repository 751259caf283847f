import { z } from 'zod';

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly [part: string]: unknown;
}

/** The names of all fields of a schema, at any depth; the keys of a record, which people type, are not in it. */
export function fieldNames(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const name of Object.keys((part as Described).properties ?? {})) names.add(name);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(z.toJSONSchema(schema, { io: 'input' }));
  return names;
}
