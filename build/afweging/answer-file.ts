import { z } from 'zod';
import { toPad, toReden } from '../../shared/kader/check/parse-message.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import { readText } from './read-text.ts';
import { repeatedKey } from './repeated-key.ts';
import { Refusal, quote } from './refusal.ts';

type Issue = Pick<z.core.$ZodRawIssue, 'input'>;

const antwoordSchema = z.enum(['ja', 'nee', 'onbekend'], {
  error: ({ input }: Issue) => `${quote(input)} mag niet, kies "ja", "nee" of "onbekend"`,
});

const trueOrFalse = z.boolean({
  error: ({ input }: Issue) => `${quote(input)} mag niet, kies true of false`,
});

const stapSchema = z.string().regex(/^[1-4]-[1-4]$/, {
  error: ({ input }: Issue) => `${quote(input)} is geen stap, schrijf <van>-<naar>, zoals "3-2"`,
});

const shownFaults = 5;

/** The first of many, and how many more. */
function shorten(faults: readonly string[], between: string): string {
  const more = faults.length > shownFaults ? [`en nog ${faults.length - shownFaults}`] : [];
  return [...faults.slice(0, shownFaults), ...more].join(between);
}

/** Read as pairs: a record drops the name __proto__, and with it somebody who does not agree. */
const akkoordSchema = z
  .custom<object>((input) => typeof input === 'object' && input !== null && !Array.isArray(input), {
    error: 'hier moet een groep gegevens staan',
  })
  .transform((input, context) =>
    Object.entries(input).flatMap(([naam, akkoord]: [string, unknown]) => {
      if (naam.trim() !== '' && typeof akkoord === 'boolean') return [{ naam, akkoord }];
      const message =
        naam.trim() === '' ? 'een naam mag niet leeg zijn' : `${quote(akkoord)} mag niet, kies true of false`;
      context.addIssue({ code: 'custom', path: naam.trim() === '' ? [] : [naam], message });
      return [];
    }),
  );

/** One value for each known id; an id that is not known is named. */
function byId<Value extends z.ZodType>(ids: readonly string[], value: Value, what: string) {
  const shape = Object.fromEntries(ids.map((id) => [id, value.optional()]));
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `dit kader kent ${what} ${shorten(issue.keys.map(quote), ', ')} niet`
          : toReden(issue),
    })
    .default({});
}

function schemaFor(kader: Kader) {
  const stappen = kader.overgangen.flatMap((one) => [...one.vooraf, ...one.formeleStappen]);
  return z.strictObject({
    antwoorden: byId(
      kader.criteria.map((one) => one.id),
      antwoordSchema,
      'criterium',
    ),
    vooraf: byId(
      stappen.map((one) => one.id),
      trueOrFalse,
      'stap vooraf',
    ),
    stap: stapSchema.optional(),
    besluiter: z
      .enum(
        kader.rollen.map((one) => one.id),
        { error: ({ input }: Issue) => `dit kader kent de rol ${quote(input)} niet` },
      )
      .optional(),
    akkoord: akkoordSchema.default([]),
  });
}

/** What the meeting says, by the ids of the kader; what is left out is onbekend, or not done. */
export type AnswerFile = z.infer<ReturnType<typeof schemaFor>>;

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(`Het bestand ${quote(file)} is geen geldige JSON.`);
  }
}

function readJson(file: string): unknown {
  const text = readText(file);
  const json = parseJson(file, text);
  const twice = repeatedKey(text);
  if (twice === undefined) return json;
  throw new Refusal(`Het bestand ${quote(file)} klopt niet: ${quote(twice)} staat er twee keer.`);
}

/** Reads the file of answers under this kader; throws a Refusal that names every id, value or key it does not know. */
export function readAnswerFile(kader: Kader, file: string): AnswerFile {
  const parsed = schemaFor(kader).safeParse(readJson(file), { error: toReden });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${toPad(path)}: ${message}`);
  throw new Refusal(`Het bestand ${quote(file)} klopt niet: ${shorten(faults, '; ')}.`);
}
