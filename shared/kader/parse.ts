import { checkReferences } from './check/references.ts';
import type { KaderFault } from './check/kader-fault.ts';
import { toPad, toReden } from './check/parse-message.ts';
import { kaderSchema, type Kader } from './schema.ts';

export type KaderResult =
  | { readonly ok: true; readonly kader: Kader }
  | { readonly ok: false; readonly faults: readonly KaderFault[] };

/** The largest kader file that is read, in characters. */
export const MAX_KADER_CHARACTERS = 2 * 1024 * 1024;

const refuse = (faults: readonly KaderFault[]): KaderResult => ({ ok: false, faults });

/** A kader from JSON that was read already. Refused whole, with every path and reason in Dutch. */
export function parseKader(json: unknown): KaderResult {
  const parsed = kaderSchema.safeParse(json, { error: toReden });
  if (!parsed.success) {
    return refuse(parsed.error.issues.map((issue) => ({ pad: toPad(issue.path), reden: issue.message })));
  }
  const faults = checkReferences(parsed.data);
  return faults.length > 0 ? refuse(faults) : { ok: true, kader: parsed.data };
}

/** A kader from the text of a file. Too large or no JSON is refused before anything else looks at it. */
export function parseKaderText(text: string): KaderResult {
  if (text.length > MAX_KADER_CHARACTERS) {
    return refuse([{ pad: 'bestand', reden: 'is te groot: een kaderbestand is hoogstens 2 MB' }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse([{ pad: 'bestand', reden: 'is geen geldige JSON' }]);
  }
  return parseKader(json);
}
