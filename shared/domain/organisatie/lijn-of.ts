import type { OrganisatieSoort } from './organisatie.ts';

/** Along which line an organisatie acts in a plan van aanpak (Landelijk kader zorg- en veiligheidshuizen: zorg, straf, bestuur). */
export type Lijn = 'zorg' | 'straf' | 'bestuur';

const straf: readonly OrganisatieSoort[] = ['politie', 'openbaar-ministerie', 'reclassering'];
const bestuur: readonly OrganisatieSoort[] = ['gemeente', 'zorg-en-veiligheidshuis'];

/** Care unless it is known to be something else. */
export function lijnOf(soort: OrganisatieSoort): Lijn {
  if (straf.includes(soort)) return 'straf';
  return bestuur.includes(soort) ? 'bestuur' : 'zorg';
}
