import { cleanText } from '../../domain/basis/clean-text.ts';

const TUSSENVOEGSEL = /^(?:de|den|der|van|vd|von|ten|ter|te|in|op|het|'t|’t|la|le|el|al|ben|bin)$/iu;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.\s?)+$/u;
const IN_BRACKETS = /\(([^()]*)\)/u;

type OrderedName = { readonly name: string; readonly organisatieHint: string | null };

function allTussenvoegsels(words: string): boolean {
  return words.split(' ').every((word) => TUSSENVOEGSEL.test(word));
}

/** 'Boer de' as the address book files it: the tussenvoegsel behind the family name. */
function tussenvoegselFirst(family: string): string {
  const words = family.split(' ');
  let from = words.length;
  while (from > 1 && TUSSENVOEGSEL.test(words[from - 1] ?? '')) from -= 1;
  return [...words.slice(from), ...words.slice(0, from)].join(' ');
}

/**
 * A name from an address line in the order it is spoken: 'Boer, de, Sanne' and 'Boer, Sanne de' become
 * 'Sanne de Boer'. Brackets behind initials are a given name and stay ('P. (Piet) Jansen'); elsewhere they hold
 * the organisatie ('Jansen, Piet (Politie)').
 */
export function orderName(typed: string): OrderedName {
  const bracketed = IN_BRACKETS.exec(typed);
  const aroundBrackets = bracketed === null ? typed : typed.replace(bracketed[0], ' ');
  const parts = aroundBrackets
    .split(',')
    .map((part) => cleanText(part).split(/\s+/u).join(' '))
    .filter((part) => part !== '');
  const [family = '', ...given] = parts;
  const between = given.filter(allTussenvoegsels);
  const first = given.filter((part) => !allTussenvoegsels(part));
  const inside = cleanText(bracketed?.[1] ?? '');
  const isGivenName =
    first.length > 0 ? INITIALS.test(first.join(' ')) : INITIALS.test(family.split(' ')[0] ?? '');
  if (parts.length < 2) {
    if (isGivenName || inside === '') return { name: cleanText(typed), organisatieHint: null };
    return { name: family, organisatieHint: inside };
  }
  const called = isGivenName && inside !== '' ? [`(${inside})`] : [];
  const name = [...first, ...called, ...between, tussenvoegselFirst(family)].join(' ');
  return { name, organisatieHint: isGivenName || inside === '' ? null : inside };
}
