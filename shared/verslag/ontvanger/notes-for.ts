/** Text of a later note, with where it is about. */
interface Note {
  readonly bij?: string;
  readonly tekst: string;
}

interface Printed {
  readonly informatie: readonly { readonly nummer: number }[];
}

/**
 * The correcties and rectificaties that go along to this recipient: to whoever has something of the beeld or the
 * oordeel in writing (AVG art. 19: everybody who received what is corrected). A note that names a regel goes only
 * to who has that regel: it tells what stood there.
 */
export function notesFor<T extends Note>(notes: readonly T[], model: Printed): T[] {
  if (model.informatie.length === 0) return [];
  const printed = new Set(model.informatie.map(({ nummer }) => nummer));
  return notes.filter((note) =>
    namedRegels(`${note.bij ?? ''} ${note.tekst}`).every((nummer) => printed.has(nummer)),
  );
}

/** 'regel 4', 'regels 4, 5 en 12': the numbers. */
function namedRegels(text: string): number[] {
  const named = text.matchAll(/\bregels?\s+(\d+(?:(?:\s*,\s*|\s+en\s+|\s+t\/m\s+|\s*-\s*)\d+)*)/gi);
  return [...named].flatMap(([, numbers = '']) => numbers.split(/,|\ben\b/).flatMap(numbersIn));
}

/** '4', or '4 t/m 8' and '4-8' with all between. */
function numbersIn(part: string): number[] {
  const [first = 0, last = first] = (part.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.min(Math.max(last - first, 0), 999) + 1 }, (_, index) => first + index);
}
