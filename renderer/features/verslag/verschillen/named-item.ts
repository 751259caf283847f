import type { Kader } from '../../../../shared/kader/schema.ts';
import type { Verschil } from '../opened.ts';

/** A criterium by its words instead of its number in the kader; anything else stays as it was named. */
export function namedItem(item: Verschil, kader: Kader | null | undefined): Verschil {
  const word = criteriumWords[item.bron];
  if (word === undefined) return item;
  // Of a criterium-visie the id of the organisatie follows.
  const [criteriumId] = item.bronId.split(' ');
  const criterium = kader?.criteria.find(({ id }) => id === criteriumId);
  return criterium === undefined ? item : { ...item, label: `${word}: ${criterium.tekst}` };
}

const criteriumWords: Partial<Record<Verschil['bron'], string>> = {
  antwoord: 'Criterium',
  'criterium-visie': 'Andere visie op',
};
