import type { Fasebesluit } from '../domain/fasebesluit/fasebesluit.ts';
import type { Kader } from '../kader/schema.ts';

/** A view kept with a besluit: 'GGZ Oost, bij “Er is geen contact”: nee, komt elke week'; on the whole only who and what. */
export function visieThenText(
  { organisatie, criteriumId, antwoord, tekst }: Fasebesluit['visies'][number],
  kader: Pick<Kader, 'criteria'>,
): string {
  const said = [antwoord ?? '', tekst].filter((part) => part !== '').join(', ');
  if (criteriumId === null) return `${organisatie}: ${said}`;
  const about = kader.criteria.find(({ id }) => id === criteriumId)?.tekst ?? criteriumId;
  return `${organisatie}, bij “${about}”: ${said}`;
}
