import { CasusbestandError } from './casusbestand-fault.ts';
import {
  MAX_CASUSBESTAND_BYTES,
  casusbestandFormaat,
  casusbestandSchema,
  casusbestandVersie,
  type Casusbestand,
} from './casusbestand.ts';

/**
 * The text of a file -> what it says, before anything looks at the rows. Throws CasusbestandError too-large, and as
 * readCasusbestand.
 */
export function parseCasusbestand(text: string, storeVersion: number): Casusbestand {
  if (text.length > MAX_CASUSBESTAND_BYTES) throw new CasusbestandError({ code: 'too-large' });
  return readCasusbestand(readJson(text), storeVersion);
}

/** The same of what was parsed already. `storeVersion`: of the store it would go into. Throws CasusbestandError no-casus, newer. */
export function readCasusbestand(json: unknown, storeVersion: number): Casusbestand {
  const { formaat, versie, schema, programma } = heading(json);
  if (formaat !== casusbestandFormaat) throw new CasusbestandError({ code: 'no-casus' });
  if (isAfter(versie, casusbestandVersie) || isAfter(schema, storeVersion)) {
    throw new CasusbestandError({ code: 'newer', versie: nameOf(programma) });
  }
  const parsed = casusbestandSchema.safeParse(json);
  if (!parsed.success) throw new CasusbestandError({ code: 'no-casus' }, parsed.error);
  return parsed.data;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CasusbestandError({ code: 'no-casus' }, error);
  }
}

function heading(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}

function isAfter(value: unknown, known: number): boolean {
  return typeof value === 'number' && value > known;
}

/** A hostile file could quote itself at any length. */
function nameOf(programma: unknown): string {
  return typeof programma === 'string' && /^[\w .-]{1,40}$/.test(programma) ? programma : 'onbekend';
}
