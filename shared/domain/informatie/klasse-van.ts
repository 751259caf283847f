import type { OrganisatieSoort } from '../organisatie/organisatie.ts';
import { klasseRecogniser } from './klasse-words.ts';
import { gewoneKlasse, type Klasse } from './klasse.ts';
import type { Soort } from './soort.ts';

interface Line {
  /** Kinds of the organisaties that brought it in. */
  readonly bronnen: readonly OrganisatieSoort[];
  readonly soort: Soort;
  readonly tekst: string;
}

/**
 * The klasse that follows from a line: from its sources and kind, the strictest that applies (`klassen`: least strict
 * first). Where that is no klasse of AVG art. 9 or 10, its words count too: data about health are that from whoever says
 * it. Where it is, it stays: what a behandelaar says of a veroordeling keeps the secrecy of the behandelaar.
 */
export function klasseVan({ bronnen, soort, tekst }: Line, klassen: readonly Klasse[]): string {
  const applies = ({ actief, bijOrganisatie, bijSoort }: Klasse): boolean =>
    actief &&
    bronnen.some((bron) => bijOrganisatie.includes(bron)) &&
    (bijSoort.length === 0 || bijSoort.includes(soort));
  const bySource = klassen.findLast(applies);
  if (bySource?.vraagtReden === true) return bySource.id;
  const told = new Set(klasseRecogniser(klassen)(tekst).map(({ klasse }) => klasse));
  return klassen.findLast(({ id }) => id === bySource?.id || told.has(id))?.id ?? gewoneKlasse;
}
