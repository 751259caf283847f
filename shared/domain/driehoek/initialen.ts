import { suggestStrepen } from '../inzage/suggest-strepen.ts';

const small = new Set(['de', 'den', 'der', 'van', 'het', 'ten', 'ter', 'te', 'von', 'el', 'al', "'t"]);

function partsOf(naam: string): string[] {
  return naam.split(/[\s.,-]+/).filter((part) => part !== '');
}

/** 'Jan de Wit' -> 'J.W.'; what stands on the paper in place of a name. */
export function initialenOf(naam: string): string {
  return partsOf(naam)
    .filter((part) => !small.has(part.toLowerCase()))
    .map((part) => `${Array.from(part)[0]?.toUpperCase() ?? ''}.`)
    .join('');
}

function initialenFor(found: string, namen: readonly string[]): string {
  const same = (naam: string): boolean => naam.trim().toLowerCase() === found.toLowerCase();
  const whole = namen.find(same);
  if (whole !== undefined) return initialenOf(whole);
  const having = namen.filter((naam) =>
    partsOf(naam).some((part) => part.toLowerCase() === found.toLowerCase()),
  );
  // A family name of several people tells nobody apart.
  const [only, ...others] = having;
  return only === undefined || others.length > 0 ? initialenOf(found) : initialenOf(only);
}

/** The text with initialen where a whole name, or its first or last name, stands (domain: minimalisatie, AVG art. 5). */
export function withInitialen(text: string, namen: readonly string[]): string {
  const normal = text.normalize('NFC');
  const known = namen.map((naam) => naam.normalize('NFC'));
  const found = suggestStrepen([{ naam: '', tekst: normal }], known, '').filter(({ van }) => {
    const first = normal.slice(van, van + 1);
    // 'wit' is a colour, 'Wit' a name.
    return first === first.toUpperCase();
  });
  return found
    .toReversed()
    .reduce(
      (all, { van, tot }) =>
        all.slice(0, van) +
        initialenFor(normal.slice(van, tot), known) +
        all.slice(tot).replace(/^\.(?!\S)/, ''),
      normal,
    );
}
