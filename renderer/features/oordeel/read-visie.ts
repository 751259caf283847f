import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { matchName, named } from '../../../shared/invoer/match-name.ts';

/** An organisatie at the table, and who sits there for it: either name can be typed. */
export interface AtTable {
  readonly id: string;
  readonly kort: string;
  readonly names: readonly string[];
}

export interface VisieRead {
  /** The one organisatie that was named, or null. */
  readonly organisatie: AtTable | null;
  /** More than one that the typed name fits. */
  readonly candidates: readonly AtTable[];
  readonly antwoord: Antwoord | null;
  readonly tekst: string;
}

const answers: Record<string, Antwoord> = { j: 'ja', n: 'nee', o: 'onbekend' };

/** Reads 'ggz: nee, komt elke week': who as in the capture line, then ja, nee or onbekend (one letter will do), then why. */
export function readVisie(text: string, table: readonly AtTable[]): VisieRead {
  const colon = text.indexOf(':');
  const who = colon === -1 ? text : text.slice(0, colon);
  const said = colon === -1 ? '' : text.slice(colon + 1).trim();
  const [, word = ''] = /^(ja|nee|onbekend|[jno])(?=$|[\s,.;])/i.exec(said) ?? [];
  const fits = matchName(
    who,
    table.map((one) => named(one.id, [one.kort, ...one.names])),
  ).flatMap(({ id }) => table.filter((one) => one.id === id));
  return {
    organisatie: fits.length === 1 ? (fits[0] ?? null) : null,
    candidates: fits.length > 1 ? fits : [],
    antwoord: answers[word.charAt(0).toLowerCase()] ?? null,
    tekst: said.slice(word.length).replace(/^[\s,.;]+/, ''),
  };
}

/** What must still be typed, as a question; null when the view can be kept. */
export function missingInVisie(read: VisieRead, table: readonly AtTable[]): string | null {
  const kort = (some: readonly AtTable[], between: string) => some.map((one) => one.kort).join(between);
  if (read.candidates.length > 0) return `${kort(read.candidates, ' of ')}?`;
  if (read.organisatie === null) return `Welke organisatie? ${kort(table, ', ')}`;
  return read.antwoord === null ? `${read.organisatie.kort}: ja, nee of onbekend?` : null;
}
