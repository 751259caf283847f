import { stappen, type Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import { soortForLetter } from '../../../shared/invoer/soort-words.ts';

/** What a key asks of the live overleg, wherever the focus is. */
export type Shortcut =
  | { readonly kind: 'soort'; readonly soort: Soort }
  | { readonly kind: 'stap'; readonly stap: Stap }
  | { readonly kind: 'zaal-stap'; readonly by: 1 | -1 }
  | { readonly kind: 'select'; readonly by: 1 | -1 }
  | { readonly kind: 'area'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'afspraken'
        | 'group'
        | 'release'
        | 'strike'
        | 'not-in-verslag'
        | 'next-leefgebied'
        | 'to-centre'
        | 'zaal-open'
        | 'klasse'
        | 'delen'
        | 'versions';
    };

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const LETTERS: Readonly<Record<string, Shortcut>> = {
  a: { kind: 'afspraken' },
  g: { kind: 'group' },
  z: { kind: 'release' },
  p: { kind: 'klasse' },
  d: { kind: 'delen' },
  e: { kind: 'versions' },
};

const WITH_ALT: Readonly<Record<string, Shortcut>> = {
  ArrowDown: { kind: 'next-leefgebied' },
  ArrowUp: { kind: 'to-centre' },
};

const WITH_CTRL: Readonly<Record<string, Shortcut>> = {
  h: { kind: 'not-in-verslag' },
  Delete: { kind: 'strike' },
  ArrowUp: { kind: 'select', by: -1 },
  ArrowDown: { kind: 'select', by: 1 },
  PageUp: { kind: 'zaal-stap', by: -1 },
  PageDown: { kind: 'zaal-stap', by: 1 },
};

/** The letter on the key: macOS turns Option + letter into another sign, so then the place of the key counts. */
function letterOf({ key, code }: KeyPress): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}

function withLeftAlt(press: KeyPress): Shortcut | null {
  const digit = /^Digit([0-5])$/.exec(press.code)?.[1];
  const stap = stappen.find((one) => String(one) === digit);
  if (stap !== undefined) return { kind: 'stap', stap };
  const letter = letterOf(press);
  const soort = soortForLetter(letter);
  return soort === null ? (LETTERS[letter] ?? WITH_ALT[press.key] ?? null) : { kind: 'soort', soort };
}

/** Reads a key press; null when it is for the field that has the focus. `leftAlt`: only that Alt is held. */
export function readShortcut(press: KeyPress, leftAlt: boolean): Shortcut | null {
  if (press.key === 'F6') return { kind: 'area', by: press.shiftKey ? -1 : 1 };
  if (press.shiftKey || press.metaKey) return null;
  if (leftAlt) return withLeftAlt(press);
  if (press.altKey) return null;
  if (press.ctrlKey) return WITH_CTRL[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null;
  return press.key === 'F5' ? { kind: 'zaal-open' } : null;
}
