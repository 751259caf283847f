import { parseArgs } from 'node:util';
import { faseSchema, type Fase } from '../../shared/domain/casus/fase.ts';
import { Refusal, quote } from './refusal.ts';

const OPTIONS = {
  kader: { type: 'string' },
  bestand: { type: 'string' },
  lijst: { type: 'boolean' },
  toon: { type: 'boolean' },
  fase: { type: 'string' },
  antwoorden: { type: 'string' },
  leeftijd: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;
type Values = Partial<Record<Option, string>>;

/** A kader that comes with the program, or one from a file. */
export type KaderChoice = { readonly id: string } | { readonly file: string };

/** What the command is asked to do. */
export type Task =
  | { readonly kind: 'lijst' }
  | { readonly kind: 'toon'; readonly kader: KaderChoice }
  | {
      readonly kind: 'weging';
      readonly kader: KaderChoice;
      readonly fase: Fase;
      readonly file: string;
      readonly leeftijd: number | undefined;
    };

/** The highest age that a kader can name. */
const MAX_LEEFTIJD = 130;

const USAGE =
  'Geef --lijst, of --kader <id> (of --bestand <kader.json>) met --toon, of met --fase <1-4> en --antwoorden <bestand.json>; bij de laatste mag ook --leeftijd <jaren>.';

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

/** The words of the command line by option; parseArgs itself refuses in English, so it is asked for its tokens only. */
function readOptions(args: readonly string[]): Values {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Refusal(`${quote(token.value)} hoort hier niet. ${USAGE}`);
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new Refusal(`De optie ${quote(rawName)} bestaat niet. ${USAGE}`);
    if (values[name] !== undefined) throw new Refusal(`De optie --${name} staat er twee keer.`);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new Refusal(`Bij de optie --${name} hoort geen waarde.`);
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
      throw new Refusal(`Bij de optie --${name} hoort een waarde.`);
    }
    values[name] = value ?? '';
  }
  return values;
}

function refuseOthers(values: Values, allowed: readonly Option[], task: Option): void {
  const [other] = Object.keys(values).filter((name) => isOption(name) && !allowed.includes(name));
  if (other !== undefined) throw new Refusal(`De optie --${other} kan niet samen met --${task}.`);
}

function readChoice({ kader, bestand }: Values): KaderChoice {
  if (kader !== undefined && bestand !== undefined)
    throw new Refusal('Geef --kader of --bestand, niet allebei.');
  if (kader !== undefined) return { id: kader };
  if (bestand !== undefined) return { file: bestand };
  throw new Refusal(`Er ontbreekt een kader. ${USAGE}`);
}

function readFase(text: string | undefined): Fase {
  if (text === undefined) throw new Refusal(`De optie --fase ontbreekt. ${USAGE}`);
  const parsed = faseSchema.safeParse(/^\d$/.test(text) ? Number(text) : null);
  if (!parsed.success) throw new Refusal(`De fase ${quote(text)} bestaat niet: kies 1, 2, 3 of 4.`);
  return parsed.data;
}

function readLeeftijd(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text))
    throw new Refusal(`De leeftijd ${quote(text)} is geen getal: geef hele jaren, zoals 17.`);
  if (Number(text) > MAX_LEEFTIJD)
    throw new Refusal(`De leeftijd ${quote(text)} kan niet: geef 0 tot en met ${MAX_LEEFTIJD} jaar.`);
  return Number(text);
}

/** Reads the command line; throws a Refusal that names the option. */
export function readTask(args: readonly string[]): Task {
  const values = readOptions(args);
  if (Object.keys(values).length === 0) throw new Refusal(USAGE);
  if (values.lijst !== undefined) {
    refuseOthers(values, ['lijst'], 'lijst');
    return { kind: 'lijst' };
  }
  const kader = readChoice(values);
  if (values.toon !== undefined) {
    refuseOthers(values, ['kader', 'bestand', 'toon'], 'toon');
    return { kind: 'toon', kader };
  }
  const fase = readFase(values.fase);
  if (values.antwoorden === undefined) throw new Refusal(`De optie --antwoorden ontbreekt. ${USAGE}`);
  return { kind: 'weging', kader, fase, file: values.antwoorden, leeftijd: readLeeftijd(values.leeftijd) };
}
