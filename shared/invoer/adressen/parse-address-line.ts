import { cleanText } from '../../domain/basis/clean-text.ts';
import { orderName } from './name-order.ts';
import { organisatieFromDomain } from './organisatie-from-domain.ts';
import { splitAddresses } from './split-addresses.ts';

/** A person from a pasted address line; email is null when only a name was given. */
export type AddressPerson = {
  readonly name: string;
  readonly email: string | null;
  /** What the brackets behind the name or the mail domain say about the organisatie. */
  readonly organisatieHint: string | null;
};

/** 'p.de.boer' is all there is when no name was given; it is better than an empty line. */
function nameFromEmail(email: string): string {
  return email.slice(0, email.indexOf('@'));
}

/**
 * The people in an address line as Outlook copies it: 'Jansen, P. (Piet) <p.jansen@x.nl>; ...', with semicolons,
 * commas or line breaks between them. The same address counts once; a piece without letters is left out.
 */
export function parseAddressLine(text: string): readonly AddressPerson[] {
  const people: AddressPerson[] = [];
  const seen = new Set<string>();
  for (const { name: typed, email } of splitAddresses(text)) {
    const { name, organisatieHint } = orderName(typed);
    const key = (email ?? name).toLowerCase();
    if (seen.has(key) || (email === null && !/\p{L}/u.test(name))) continue;
    seen.add(key);
    people.push({
      name: name === '' && email !== null ? nameFromEmail(email) : cleanText(name),
      email,
      organisatieHint: organisatieHint ?? (email === null ? null : organisatieFromDomain(email)),
    });
  }
  return people;
}
