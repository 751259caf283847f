import type { Kader } from '../../../../shared/kader/schema.ts';

type Leeftijd = NonNullable<Kader['leeftijd']>;

function ages({ van, tot }: Leeftijd): string {
  if (van === undefined) return tot === undefined ? 'Alle leeftijden' : `Tot en met ${tot} jaar`;
  return tot === undefined ? `Vanaf ${van} jaar` : `Van ${van} tot en met ${tot} jaar`;
}

/** For what ages the kader is meant: 'Van 12 tot en met 23 jaar en hun gezin.' */
export function leeftijdWords(leeftijd: Leeftijd | undefined): string {
  if (leeftijd === undefined) return 'Alle leeftijden.';
  const { toelichting } = leeftijd;
  return toelichting === undefined ? `${ages(leeftijd)}.` : `${ages(leeftijd)} ${toelichting}.`;
}
