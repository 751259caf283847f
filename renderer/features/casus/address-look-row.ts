import type { Organisatie } from '../../../shared/domain/organisatie/organisatie.ts';
import type { AddressPerson } from '../../../shared/invoer/adressen/parse-address-line.ts';
import { fold } from '../../../shared/invoer/fold.ts';

/** A person found in a pasted line, as the user looks at it before it is added. */
export interface AddressLookRow {
  wanted: boolean;
  naam: string;
  email: string;
  organisatieId: string | null;
}

/** The organisatie that brackets or mail domain point to, if its name or short name says the same. */
function organisatieOf(hint: string | null, organisaties: readonly Organisatie[]): string | null {
  if (hint === null) return null;
  const wanted = fold(hint);
  const found = organisaties.find(({ naam, kort }) => [naam, kort].some((name) => fold(name) === wanted));
  return found?.id ?? null;
}

export function lookOf(
  people: readonly AddressPerson[],
  organisaties: readonly Organisatie[],
): AddressLookRow[] {
  return people.map(({ name, email, organisatieHint }) => ({
    wanted: true,
    naam: name,
    email: email ?? '',
    organisatieId: organisatieOf(organisatieHint, organisaties),
  }));
}
