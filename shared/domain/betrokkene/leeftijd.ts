import type { Betrokkene } from './betrokkene.ts';

/** Age this year of the one the casus is about, in whole years; undefined when unknown or about several. */
export function leeftijdOf(betrokkenen: readonly Betrokkene[], today: string): number | undefined {
  const [only, ...others] = betrokkenen.filter((one) => one.soort === 'betrokkene');
  if (only === undefined || others.length > 0 || only.geboortejaar === null) return undefined;
  return Number(today.slice(0, 4)) - only.geboortejaar;
}
