import { withInitialen } from './initialen.ts';
import type { NotitieInhoud } from './inhoud.ts';
import { mapTexts } from './map-texts.ts';

/**
 * The inhoud with initialen for whoever the casus is about, however and wherever it was typed. Only who wrote it
 * keeps a name that is partly the same.
 */
export function namelessInhoud(inhoud: NotitieInhoud, namen: readonly string[]): NotitieInhoud {
  if (namen.length === 0) return inhoud;
  const { kop, ...rest } = mapTexts(inhoud, (text) => withInitialen(text, namen));
  const { opsteller } = inhoud.kop;
  const isBetrokkene = namen.some((naam) => opsteller.toLowerCase().includes(naam.trim().toLowerCase()));
  return { ...rest, kop: isBetrokkene ? kop : { ...kop, opsteller } };
}
