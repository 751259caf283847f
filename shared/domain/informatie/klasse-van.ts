import type { OrganisatieSoort } from '../organisatie/organisatie.ts';
import { gewoneKlasse, type Klasse } from './klasse.ts';
import type { Soort } from './soort.ts';

/** The class that follows from the sources and the kind of a line: the strictest that applies (`klassen`: least strict first). */
export function klasseVan(
  bronnen: readonly OrganisatieSoort[],
  soort: Soort,
  klassen: readonly Klasse[],
): string {
  const applies = ({ actief, bijOrganisatie, bijSoort }: Klasse): boolean =>
    actief &&
    bronnen.some((bron) => bijOrganisatie.includes(bron)) &&
    (bijSoort.length === 0 || bijSoort.includes(soort));
  return klassen.findLast(applies)?.id ?? gewoneKlasse;
}
