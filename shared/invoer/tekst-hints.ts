import { klasseRecogniser } from '../domain/informatie/klasse-words.ts';
import type { Klasse } from '../domain/informatie/klasse.ts';

const bsnHint = 'Dit lijkt een BSN. Hoort dat hier?';
const gezondheidHint = 'Medicijn of diagnose: alleen als het nodig is voor het doel.';

/** Nine digits, also in groups. Not a part of a longer number, such as a phone number or an IBAN. */
const nineDigits = /(?<![\d.])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d.]\d|\d)/g;

/** The 11-proef of a BSN: the digits times 9 to 2, less the last one (Logisch ontwerp GBA, 2.1). */
function isBsn(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return Number(digits) > 0 && sum % 11 === 0;
}

/**
 * Quiet questions about a line being typed (AVG art. 5(1)(c), UAVG art. 46): does this belong here? They stop
 * nothing.
 */
export function tekstHints(text: string, klassen: readonly Klasse[]): string[] {
  const hasBsn = [...text.matchAll(nineDigits)].some(([found]) => isBsn(found.replace(/\D/g, '')));
  const hasWord = klasseRecogniser(klassen)(text).some(({ klasse }) => klasse === 'gezondheid');
  return [...(hasBsn ? [bsnHint] : []), ...(hasWord ? [gezondheidHint] : [])];
}
