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

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.toLowerCase();

/** 'Voorbeelds' -> 'Voorbeeld', unless somebody is called so. */
function withoutGenitive(found: string, namen: readonly string[]): string {
  const isName = namen.some((naam) => naam.toLowerCase().includes(found.toLowerCase()));
  return isName ? found : found.replace(/s$/i, '');
}

function initialenFor(found: string, namen: readonly string[]): string {
  const whole = namen.find((naam) => same(naam, found));
  if (whole !== undefined) return initialenOf(whole);
  const having = namen.filter((naam) => partsOf(naam).some((part) => same(part, found)));
  // A family name of several people tells nobody apart.
  const [only, ...others] = having;
  return only === undefined || others.length > 0 ? initialenOf(found) : initialenOf(only);
}

/** 'wit' is a colour and 'Wit' a name; a whole name or a first name is one in small letters too. */
function isNamed(found: string, namen: readonly string[]): boolean {
  const first = found.slice(0, 1);
  if (first === first.toUpperCase()) return true;
  return namen.some((naam) => same(naam, found) || same(partsOf(naam)[0] ?? '', found));
}

/** The text with initialen where a whole name, or its first or last name, stands (domain: minimalisatie, AVG art. 5). */
export function withInitialen(text: string, namen: readonly string[]): string {
  const normal = text.normalize('NFC');
  const known = namen.map((naam) => naam.normalize('NFC'));
  const found = suggestStrepen([{ naam: '', tekst: normal }], known, '').map(({ van, tot }) => {
    const written = normal.slice(van, tot);
    const naam = withoutGenitive(written, known);
    return { van, tot, naam, genitive: naam !== written };
  });
  return found
    .filter(({ naam }) => isNamed(naam, known))
    .toReversed()
    .reduce(
      (all, { van, tot, naam, genitive }) =>
        all.slice(0, van) +
        initialenFor(naam, known) +
        (genitive ? `'s${all.slice(tot)}` : all.slice(tot).replace(/^\.(?!\S)/, '')),
      normal,
    );
}
