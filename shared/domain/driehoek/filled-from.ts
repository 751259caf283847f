import type { CasusBijdrage } from './casus-bijdrage.ts';
import { leftOutByDefault } from './feit.ts';
import type { NotitieInhoud } from './inhoud.ts';

/** Facts that come along at once; the rest is offered. */
const mostFeiten = 6;

/** The first filling of a notitie from its casus: what the AOV'er reads through, strikes and adds to. */
export function filledFrom(inhoud: NotitieInhoud, from: CasusBijdrage): NotitieInhoud {
  const feiten = from.feiten.map(({ feit }) => feit);
  const usual = feiten.filter(({ klasse }) => !leftOutByDefault(klasse)).slice(0, mostFeiten);
  const marked = feiten.filter(({ klasse }) => leftOutByDefault(klasse)).slice(0, mostFeiten);
  const chosen = new Set([...usual, ...marked]);
  return {
    ...inhoud,
    kop: { ...inhoud.kop, aanduiding: `Casus ${from.casus.nummer}, ${from.casus.aanduiding}`.slice(0, 120) },
    kern: from.kern.slice(0, 5),
    // The oldest first: that is how it is read.
    beeld: { ...inhoud.beeld, feiten: feiten.filter((feit) => chosen.has(feit)).toReversed() },
    oordeel: {
      risicos: from.risicos.slice(0, 8),
      criteria: from.criteria.slice(0, 80),
      scenarios: from.scenarios.slice(0, 6),
    },
    maatregelen: from.maatregelen.slice(0, 12),
    communicatie: { ...inhoud.communicatie, informeert: from.geinformeerd.slice(0, 20) },
    afschaalcriteria: from.afschaalcriteria.slice(0, 8),
  };
}
