import { declaredNames } from './identifiers.ts';
import { splitWords } from './split-words.ts';
import { acceptedForms, type Row } from './woordenlijst.ts';

/** A name that breaks the rule, and how. */
export interface Finding {
  readonly where: string;
  readonly name: string;
  readonly problem: string;
}

/** What the names are held against. */
export interface Vocabulary {
  readonly english: ReadonlySet<string>;
  readonly dutch: ReadonlySet<string>;
  /** English word to the Dutch noun it stands for. */
  readonly translations: ReadonlyMap<string, string>;
}

export function vocabulary(rows: readonly Row[], english: ReadonlySet<string>): Vocabulary {
  const translations = rows
    .filter(({ gloss }) => /^[a-z]+$/.test(gloss))
    .map(({ gloss, forms }) => [gloss, forms[0] ?? ''] as const);
  return { english, dutch: acceptedForms(rows), translations: new Map(translations) };
}

/** Looks at the path of a file and at the names it declares; `path` is relative to the root, with slashes. */
export function findStrange(path: string, text: string, known: Vocabulary): Finding[] {
  const stem = path.split('/').at(-1)?.split('.')[0] ?? '';
  const names = declaredNames(path, text).map((name) => ({ where: `${path}:${name.line}`, name: name.text }));
  return [{ where: path, name: stem }, ...names].flatMap(({ where, name }) =>
    problems(name, known).map((problem) => ({ where, name, problem })),
  );
}

function problems(name: string, { english, dutch, translations }: Vocabulary): string[] {
  const words = splitWords(name);
  const unknown = words
    .filter((word) => !english.has(word) && !dutch.has(word))
    .map((word) => `"${word}" is neither English nor in the woordenlijst`);
  const mixed = words.some((word) => dutch.has(word) && !english.has(word));
  const translated = words
    .filter((word) => mixed && translations.has(word) && !dutch.has(word))
    .map((word) => `"${word}" translates half of it: "${translations.get(word)}"`);
  return [...unknown, ...translated];
}
