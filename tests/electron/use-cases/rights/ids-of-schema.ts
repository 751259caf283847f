import { z } from 'zod';

/** The parts of a JSON schema that an id can lie in. */
interface Part {
  format?: string;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  oneOf?: Part[];
  allOf?: Part[];
}

/** Paths of every field that holds an id, however deep: 'rows.betrokkeneId' is one in each of the rows. */
export function idsOfSchema(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const walk = (part: Part, path: string): void => {
    // Not every id is made here: that of a record in a dossier can be composed.
    if (part.format === 'uuid' || path.endsWith('bronId')) found.add(path);
    for (const [name, child] of Object.entries(part.properties ?? {})) {
      walk(child, path === '' ? name : `${path}.${name}`);
    }
    if (part.items !== undefined) walk(part.items, path);
    for (const child of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])])
      walk(child, path);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Part, '');
  return [...found];
}
