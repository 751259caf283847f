import { commonParts, commonWholes } from './common-passphrases.ts';
import { foldPassphrase, unpredictableLength } from './passphrase-predictability.ts';

/** At least this many characters, spaces not counted ... */
const minimumCharacters = 14;
/** ... or at least this many different words. */
const minimumWords = 5;

const minimumUnpredictable = 10;

/** `hint` is one Dutch sentence for the user. Accepted exactly when `strength` is 2 or more. */
export type PassphraseCheck =
  | { readonly accepted: true; readonly strength: 2 | 3 | 4; readonly problem: null; readonly hint: string }
  | {
      readonly accepted: false;
      readonly strength: 0 | 1;
      readonly problem: 'too-short' | 'too-common' | 'too-predictable';
      readonly hint: string;
    };

/**
 * The form of a passphrase that becomes a key: keyboards write é in two ways and people add a space,
 * and neither may lock somebody out.
 */
export function normalizePassphrase(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

/**
 * Judges a passphrase: length (14 characters or 5 words), a list of common ones, and how much of it is
 * left when common words, years, keyboard rows and repetition are taken off.
 */
export function checkPassphrase(text: string): PassphraseCheck {
  const passphrase = normalizePassphrase(text);
  const characters = Array.from(passphrase.replaceAll(' ', '')).length;
  const words = countWords(passphrase);
  if (characters < minimumCharacters && words < minimumWords) return tooShort(characters, words);
  if (commonWholes.has(foldPassphrase(passphrase))) {
    return {
      accepted: false,
      strength: 0,
      problem: 'too-common',
      hint: 'Deze zin staat op de lijst van veelgebruikte wachtwoorden. Bedenk een eigen zin.',
    };
  }
  const unpredictable = unpredictableLength(passphrase, commonParts);
  if (unpredictable < minimumUnpredictable) {
    return {
      accepted: false,
      strength: 0,
      problem: 'too-predictable',
      hint: 'Dit is makkelijk te raden: herhaling, een bekend woord, een plaatsnaam of een jaartal telt bijna niet mee. Voeg woorden toe die niet bij elkaar horen.',
    };
  }
  return accepted(unpredictable);
}

function accepted(unpredictable: number): PassphraseCheck {
  if (unpredictable >= 24)
    return { accepted: true, strength: 4, problem: null, hint: 'Dit is een sterke wachtzin.' };
  if (unpredictable >= 18) {
    return { accepted: true, strength: 3, problem: null, hint: 'Dit is een goede wachtzin.' };
  }
  return {
    accepted: true,
    strength: 2,
    problem: null,
    hint: 'Dit is voldoende. Met nog een woord erbij wordt de wachtzin sterker.',
  };
}

function tooShort(characters: number, words: number): PassphraseCheck {
  if (characters === 0) {
    return {
      accepted: false,
      strength: 0,
      problem: 'too-short',
      hint: `Bedenk een zin van ${minimumWords} woorden of meer die alleen u kent.`,
    };
  }
  const missing = minimumCharacters - characters;
  const missingWords = minimumWords - words;
  return {
    accepted: false,
    strength: characters < minimumCharacters / 2 ? 0 : 1,
    problem: 'too-short',
    hint: `Nog te kort. Voeg ${missing} ${missing === 1 ? 'teken' : 'tekens'} toe, of maak er ${minimumWords} woorden van (nog ${missingWords}).`,
  };
}

/** Different words of two letters or more: "ha ha ha ha ha" is one word. */
function countWords(passphrase: string): number {
  return new Set(passphrase.toLowerCase().match(/\p{L}{2,}/gu) ?? []).size;
}
