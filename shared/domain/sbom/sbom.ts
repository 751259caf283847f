import { z } from 'zod';

const licenseSchema = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);

const billSchema = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z.array(licenseSchema).optional(),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    }),
  ),
});

/** A piece of software of others that came with the program. */
export interface Component {
  readonly naam: string;
  readonly versie: string;
  /** SPDX, '' when it is not known. */
  readonly license: string;
  /** False for a package that came along in the list and was met in no file of the program. */
  readonly inProgram: boolean;
}

/** The components of a CycloneDX file (JSON), by name; null when the text is not one. */
export function parseSbom(text: string): Component[] | null {
  const parsed = billSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  return parsed.data.components
    .map(({ name, version, licenses = [], properties = [] }) => ({
      naam: name,
      versie: version,
      license: licenses.map(licenseText).join(', '),
      inProgram: !properties.some(({ value }) => value === 'not seen'),
    }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

function licenseText(one: z.infer<typeof licenseSchema>): string {
  return 'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? '');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
