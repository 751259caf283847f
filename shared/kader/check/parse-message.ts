import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep gegevens',
  record: 'een groep gegevens',
  boolean: 'ja of nee (true of false)',
};

/** One zod issue as a Dutch reason, without the path. */
export function toReden(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'ontbreekt'
        : `hier moet ${TYPES[issue.expected] ?? issue.expected} staan`;
    case 'unrecognized_keys':
      return `onbekend gegeven: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `hier mag alleen staan: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'mag niet leeg zijn' : `moet minstens ${String(issue.minimum)} zijn`;
    case 'too_big':
      return `mag hoogstens ${String(issue.maximum)} zijn`;
    case 'invalid_format':
      return 'heeft niet de goede vorm';
    default:
      return 'klopt niet';
  }
}

/** Where it stands, as 'overgangen[2].naar'; the whole file is 'bestand'. */
export function toPad(path: readonly PropertyKey[]): string {
  const pad = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return pad === '' ? 'bestand' : pad.replace(/^\./, '');
}
