import { z } from 'zod';
import type { OrganisatieSoort } from '../organisatie/organisatie.ts';

/** The legal class of a line: health (AVG art. 9), criminal (art. 10), police (Wpg), or none of these. */
export const klasseSchema = z.enum(['gewoon', 'gezondheid', 'strafrechtelijk', 'politie']);
export type Klasse = z.infer<typeof klasseSchema>;

const strictness: readonly Klasse[] = ['gewoon', 'gezondheid', 'strafrechtelijk', 'politie'];

const byOrganisatie: Partial<Record<OrganisatieSoort, Klasse>> = {
  ggz: 'gezondheid',
  verslavingszorg: 'gezondheid',
  ggd: 'gezondheid',
  'openbaar-ministerie': 'strafrechtelijk',
  reclassering: 'strafrechtelijk',
  politie: 'politie',
};

/** The class that follows from the sources: the strictest of them. */
export function klasseVan(bronnen: readonly OrganisatieSoort[]): Klasse {
  return bronnen
    .map((soort) => byOrganisatie[soort] ?? 'gewoon')
    .reduce<Klasse>((a, b) => (strictness.indexOf(b) > strictness.indexOf(a) ? b : a), 'gewoon');
}
