import type { Afspraak, Binding } from '../domain/afspraak/afspraak.ts';
import type { Uitkomst } from '../domain/afspraak/uitkomst.ts';
import type { Antwoord } from '../domain/fasebesluit/antwoord.ts';
import { bindingWord, statusWord, uitkomstWord } from '../domain/zaal/words.ts';

/** On paper an afspraak that nobody confirmed yet is said to be so. */
export function bindingNaam(binding: Binding): string {
  return bindingWord[binding] === '' ? 'nog te bevestigen' : bindingWord[binding];
}

export const antwoordNaam: Record<Antwoord, string> = { ja: 'ja', nee: 'nee', onbekend: 'onbekend' };

const kansNaam = ['klein', 'middel', 'groot'];
const gevolgNaam = ['beperkt', 'ernstig', 'zeer ernstig'];

/** Kans and gevolg (1 to 3 each) in words; what was not filled in is said so. */
export function kansGevolgText(kans: number | null, gevolg: number | null): string {
  if (kans === null && gevolg === null) return 'niet ingeschat';
  const word = (names: readonly string[], value: number | null) =>
    value === null ? 'onbekend' : (names[value - 1] ?? 'onbekend');
  return `kans ${word(kansNaam, kans)}, gevolg ${word(gevolgNaam, gevolg)}`;
}

/**
 * What the bespreking said of an earlier afspraak, how often it was moved on, and why:
 * 'doorgeschoven (3 keer): niemand thuis'. One that was passed over keeps its status.
 */
export function uitkomstNaam(
  afspraak: Pick<Afspraak, 'status' | 'doorgeschoven'>,
  said: Uitkomst | undefined,
): string {
  const moved = afspraak.doorgeschoven;
  if (said === undefined) return withCount(`niet besproken, ${statusWord[afspraak.status]}`, moved);
  const word =
    said.uitkomst === 'doorgeschoven' && moved > 0
      ? `doorgeschoven (${String(moved)} keer)`
      : withCount(uitkomstWord[said.uitkomst], moved);
  return said.waarom === '' ? word : `${word}: ${said.waarom}`;
}

/** 'open, 3 keer doorgeschoven'; the word alone when it never was. */
export function withCount(word: string, moved: number): string {
  return moved === 0 ? word : `${word}, ${String(moved)} keer doorgeschoven`;
}

/** 'a', 'a en b', 'a, b en c'. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`;
}
