// Addresses of people, not of an organisatie.
const PROVIDERS = new Set([
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'live',
  'msn',
  'icloud',
  'me',
  'yahoo',
  'proton',
  'protonmail',
  'ziggo',
  'kpnmail',
  'kpnplanet',
  'planet',
  'hetnet',
  'home',
  'upcmail',
  'casema',
  'telfort',
  'xs4all',
  'chello',
  'quicknet',
  'zonnet',
  'tele2',
  'freedom',
  'caiway',
  'delta',
  'solcon',
  'online',
]);

/** The organisatie that a mail address points to ('politie' for p.jansen@mail.politie.nl); null for a provider. */
export function organisatieFromDomain(email: string): string | null {
  const label = email.split('@').at(-1)?.split('.').at(-2)?.toLowerCase() ?? '';
  return label === '' || PROVIDERS.has(label) ? null : label;
}
