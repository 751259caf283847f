import type { Kader } from '../schema.ts';

const jaren = (leeftijd: number) => `${String(leeftijd)} jaar`;

/** 'mensen van 12 tot en met 23 jaar'. */
export function agesOf({ van, tot }: NonNullable<Kader['leeftijd']>): string {
  if (van === undefined) return tot === undefined ? 'alle leeftijden' : `mensen tot en met ${jaren(tot)}`;
  return tot === undefined
    ? `mensen vanaf ${jaren(van)}`
    : `mensen van ${String(van)} tot en met ${jaren(tot)}`;
}

/**
 * What to say before any outcome about a kader that is meant for some ages (Heemskerk and Beverwijk: 12 to 23 and
 * their gezin); null when there is nothing to say. leeftijd in whole years, undefined: not known.
 */
export function leeftijdLine(kader: Kader, leeftijd: number | undefined): string | null {
  if (kader.leeftijd === undefined) return null;
  const { van = 0, tot = Infinity, toelichting } = kader.leeftijd;
  const ages = [agesOf(kader.leeftijd), ...(toelichting === undefined ? [] : [toelichting])].join(' ');
  if (leeftijd === undefined) {
    return `Dit kader is bedoeld voor ${ages}. De leeftijd is niet bekend: kijk eerst of het kader past.`;
  }
  if (leeftijd >= van && leeftijd <= tot) return null;
  return `Dit kader is niet bedoeld voor deze leeftijd (${jaren(leeftijd)}). Het is bedoeld voor ${ages}.`;
}
