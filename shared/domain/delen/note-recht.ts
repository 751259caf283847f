import { asChosen } from './as-chosen.ts';
import { no, yes } from './deel-grond.ts';
import { lacksDeelname, needsNood, unlessByHand, type DeelRegels, type Deelrecht } from './deelrecht.ts';
import { deelrechtText } from './deelrecht-words.ts';
import type { NoteItem } from './note-item.ts';
import type { Onderdeel } from './onderdeel.ts';
import type { Ontvanger } from './ontvanger.ts';
import { wijzerRecht } from './wijzer-recht.ts';

/** What one recipient has of the papers that a note can be about. */
export interface NoteBasis {
  /** null: it is on nobody's paper. */
  readonly recht: (onderdeel: Onderdeel) => Deelrecht | null;
  /** It stood on a copy that this recipient got before. */
  readonly received: (onderdeel: Onderdeel) => boolean;
  /** May have the whole of what the note can be about. */
  readonly hasWhole: (bron: NoteItem['bron']) => boolean;
  /** The klassen of what these are, or of everything for none: who has that, has what bears them. */
  readonly klassen: (onderdelen: readonly Onderdeel[]) => readonly string[];
}

/**
 * Whether a recipient gets a note. What it is about decides: who may have that, or had it on paper before, gets the
 * note as well (AVG art. 16 and 19). A note that does not say what it is about can be about anything, so it goes to who
 * has the whole. Words that point at a klasse which what it is about does not bear follow the wijzer. By hand it goes
 * otherwise, with a reason.
 */
export function noteRecht(
  note: NoteItem,
  ontvanger: Ontvanger,
  regels: DeelRegels,
  basis: NoteBasis,
): Deelrecht {
  if (lacksDeelname(ontvanger, regels)) return no('geen-besluit');
  const about = noteRule(note, basis);
  const known = basis.klassen(note.onderdelen);
  const told = asChosen(note, regels.keuzen);
  const more = { ...told, klassen: told.klassen.filter((klasse) => !known.includes(klasse)) };
  const byWords = about.allowed ? wijzerRecht(more, ontvanger, regels, undefined) : null;
  return unlessByHand(note, byWords?.allowed === false ? byWords : about, ontvanger, regels);
}

function noteRule({ bron, onderdelen }: NoteItem, { recht, received, hasWhole }: NoteBasis): Deelrecht {
  if (onderdelen.length === 0) return hasWhole(bron) ? yes('heeft-alles') : no('niet-alles');
  const lacking = onderdelen
    .map((one) => ({ one, found: recht(one) }))
    .filter(({ one, found }) => found === null || !hasAllOf(one, found));
  if (lacking.length === 0) return yes('heeft-onderdeel');
  const missing = lacking.filter(({ one }) => !received(one)).map(({ found }) => found);
  if (missing.length === 0) return yes('kreeg-onderdeel');
  if (missing.includes(null)) return no('onderdeel-weg');
  const found = missing.filter((one) => one !== null);
  const strictest = found.find(needsNood);
  if (strictest !== undefined) return no('onderdeel-mag-niet', deelrechtText(strictest));
  const [first] = found;
  return no('mist-onderdeel', first === undefined || first.allowed ? '' : deelrechtText(first));
}

/** Of a step who was not there has no more than that it was taken. */
function hasAllOf({ bron }: Onderdeel, { allowed, grond }: Deelrecht): boolean {
  return allowed && !(bron === 'fasebesluit' && (grond === 'betrokken' || grond === 'alleen-stap'));
}
