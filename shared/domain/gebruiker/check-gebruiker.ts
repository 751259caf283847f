import type { Gebruiker } from './gebruiker.ts';

export type GebruikerFault =
  'geen-rol' | 'auditor-apart' | 'naam-dubbel' | 'geen-beheerder' | 'geen-voorzitter';

type Asked = Pick<Gebruiker, 'id' | 'naam' | 'rollen' | 'actief'>;

/**
 * What is wrong with one user among the others, or null. `canUnlock`: ids of those with a slot. The list
 * may hold the user as it was. An auditor judges what the others did, so is none of them (BIO2 8.15.06).
 */
export function checkGebruiker(
  asked: Asked,
  all: readonly Gebruiker[],
  canUnlock: ReadonlySet<string>,
): GebruikerFault | null {
  if (asked.actief && asked.rollen.length === 0) return 'geen-rol';
  if (asked.rollen.includes('auditor') && asked.rollen.length > 1) return 'auditor-apart';
  const others = all.filter(({ id }) => id !== asked.id);
  const same = (naam: string) => naam.trim().toLowerCase() === asked.naam.trim().toLowerCase();
  if (asked.actief && others.some((other) => other.actief && same(other.naam))) return 'naam-dubbel';
  const beheerders = [...others, asked].filter(
    ({ id, rollen, actief }) => actief && rollen.includes('beheerder') && canUnlock.has(id),
  );
  if (beheerders.length === 0 && all.length > 0) return 'geen-beheerder';
  const before = all.find(({ id }) => id === asked.id);
  const stops = before !== undefined && isLastVoorzitter(before, all, canUnlock) && !isVoorzitter(asked);
  return stops ? 'geen-voorzitter' : null;
}

/**
 * Whether no other voorzitter can unlock. Who stays behind could be alone, and who is alone may open every
 * casus; so this one keeps rol and slot until there is another.
 */
export function isLastVoorzitter(
  gebruiker: Asked,
  all: readonly Asked[],
  canUnlock: ReadonlySet<string>,
): boolean {
  const others = all.filter(({ id }) => id !== gebruiker.id && canUnlock.has(id));
  return isVoorzitter(gebruiker) && !others.some(isVoorzitter);
}

function isVoorzitter({ rollen, actief }: Asked): boolean {
  return actief && rollen.includes('voorzitter');
}
