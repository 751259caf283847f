import { z } from 'zod';
import { toPad, toReden } from '../../shared/kader/parse-message.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import { readText } from './read-text.ts';
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

/** One value for each known id; an id that is not known is named. */
function byId<Value extends z.ZodType>(ids: readonly string[], value: Value, what: string) {
  const shape = Object.fromEntries(ids.map((id) => [id, value.optional()]));
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `dit kader kent ${what} ${issue.keys.map(quote).join(', ')} niet`
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
    akkoord: z.record(z.string().trim().min(1), trueOrFalse).default({}),
  });
}

/** What the meeting says, by the ids of the kader; what is left out is onbekend, or not done. */
export type AnswerFile = z.infer<ReturnType<typeof schemaFor>>;

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file)) as unknown;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Het bestand ${quote(file)} is geen geldige JSON.`);
  }
}

const shownFaults = 5;

/** Reads the file of answers under this kader; throws a Refusal that names every id, value or key it does not know. */
export function readAnswerFile(kader: Kader, file: string): AnswerFile {
  const parsed = schemaFor(kader).safeParse(readJson(file), { error: toReden });
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const faults = issues.slice(0, shownFaults).map(({ path, message }) => `${toPad(path)}: ${message}`);
  const more = issues.length > shownFaults ? [`en nog ${issues.length - shownFaults}`] : [];
  throw new Refusal(`Het bestand ${quote(file)} klopt niet: ${[...faults, ...more].join('; ')}.`);
}
