import type { OwnSjablonen, SjabloonId, SjabloonTekst } from './sjabloon.ts';
import shipped from './sjablonen.json' with { type: 'json' };

/** The text that comes with the program. */
export function shippedSjabloon(id: SjabloonId): SjabloonTekst {
  const { title, tekst } = shipped[id];
  return { title, tekst: tekst.join('\n') };
}

/** What holds: the gemeente's own text where it has one, else the shipped one. */
export function sjabloonTekstOf(id: SjabloonId, own: OwnSjablonen): SjabloonTekst {
  return own[id] ?? shippedSjabloon(id);
}
