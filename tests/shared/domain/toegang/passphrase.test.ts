import { expect, test } from 'vitest';
import { checkPassphrase, normalizePassphrase } from '../../../../shared/domain/toegang/passphrase.ts';

const refused: readonly [passphrase: string, problem: string][] = [
  ['', 'too-short'],
  ['kort', 'too-short'],
  ['huis boom kat', 'too-short'],
  ['abcdefghijklm', 'too-short'],
  ['a b c d e f', 'too-short'],
  ['ha ha ha ha ha', 'too-short'],
  ['correct horse battery staple', 'too-common'],
  ['Wie het kleine niet eert, is het grote niet weerd.', 'too-common'],
  ['Wie het kleine niet eert, is het grote niet weerd1', 'too-predictable'],
  ['Wilhelmus van Nassouwe', 'too-common'],
  ['Welkom2026!Welkom2026!', 'too-predictable'],
  ['W3lk0m W3lk0m W3lk0m', 'too-predictable'],
  ['P@$$w0rd P@$$w0rd', 'too-predictable'],
  ['wachtwoord123456', 'too-predictable'],
  ['Leeuwarden2026!!', 'too-predictable'],
  ['GemeenteLeeuwarden2026', 'too-predictable'],
  ["'s-Hertogenbosch2026", 'too-predictable'],
  ['qwertyuiop12345', 'too-predictable'],
  ['poiuytrewq54321', 'too-predictable'],
  ['1qaz2wsx3edc4rfv', 'too-predictable'],
  ['aaaaaaaaaaaaaaa', 'too-predictable'],
  ['abcabcabcabcabc', 'too-predictable'],
  ['12345678901234567890', 'too-predictable'],
  ['Zomer2026Zomer2027', 'too-predictable'],
  ['veiligheidshuis Zwolle 2026', 'too-predictable'],
];

test.each(refused)('refuses %j as %s', (passphrase, problem) => {
  expect(checkPassphrase(passphrase)).toMatchObject({ accepted: false, problem });
});

const accepted: readonly [passphrase: string, strength: number][] = [
  ['de kat zit op dak', 2],
  ['xkqjzvbwpfhgtr', 2],
  ['zomer liefde fiets school voetbal', 2],
  ['trein koffie lantaarn', 3],
  ['paarse giraf leest stiekem kranten', 4],
  ['ijsbeer kaarslicht wolkbreuk tandrad', 4],
];

test.each(accepted)('accepts %j with strength %i', (passphrase, strength) => {
  expect(checkPassphrase(passphrase)).toMatchObject({ accepted: true, strength, problem: null });
});

test('fourteen characters, or five words, is enough; spaces are not counted', () => {
  expect(checkPassphrase('bdfhjlnprtvxzw').accepted).toBe(true);
  expect(checkPassphrase('bdfhjlnprtvxz').accepted).toBe(false);
  expect(checkPassphrase('bdf hjl npr tvx z').accepted).toBe(false);
  expect(checkPassphrase('ik eet jam op ei').accepted).toBe(true);
  expect(checkPassphrase('ik eet jam op').accepted).toBe(false);
});

test('is accepted exactly from strength 2 on', () => {
  const checks = [...refused, ...accepted].map(([passphrase]) => checkPassphrase(passphrase));
  expect(checks.filter(({ accepted, strength }) => accepted !== strength >= 2)).toEqual([]);
});

test('a longer passphrase is never weaker', () => {
  const words = 'paarse giraf leest stiekem kranten onder water'.split(' ');
  const strengths = words.map((_, index) => checkPassphrase(words.slice(0, index + 1).join(' ')).strength);
  expect(strengths).toEqual(strengths.toSorted());
  expect(strengths[0]).toBe(0);
  expect(strengths.at(-1)).toBe(4);
});

test('the hint says in Dutch what is missing', () => {
  expect(checkPassphrase('').hint).toBe('Bedenk een zin van 5 woorden of meer die alleen u kent.');
  expect(checkPassphrase('huis boom kat').hint).toBe(
    'Nog te kort. Voeg 3 tekens toe, of maak er 5 woorden van (nog 2).',
  );
  expect(checkPassphrase('huisboomkathu').hint).toContain('Voeg 1 teken toe');
});

test('two ways to type the same passphrase give one key', () => {
  expect(normalizePassphrase('  café \t op\u00a0de  hoek ')).toBe('café op de hoek');
  expect(normalizePassphrase('cafe\u0301')).toBe(normalizePassphrase('caf\u00e9'));
  expect(normalizePassphrase('Hoofdletters Tellen')).toBe('Hoofdletters Tellen');
});
