/** A word that stands in one text field of one record, and nowhere else. */
export interface Planted {
  readonly word: string;
  /** ['informatie', 3, 'tekst']: where in the model. */
  readonly path: readonly (string | number)[];
}

/** Fields that hold no text of a person: ids, dates, and words out of a fixed list. */
const structural =
  /^(id|.*Id|.*Ids|.*At|.*Op|.*Datum|datum|today|van|tot|moment|aanvang|soort|status|klasse|regime|binding|uitkomst|antwoord|kaderVersie|overgang|bron|bronnen|samenMet|nummer|klassen|momenten|vervangt)$/;

/** uitkomst of an afspraak and antwoord of a criterium are out of a list; these hold text. */
const texts = /^(fasebesluiten\.\d+\.uitkomst|visies\.\d+\.tekst)$/;

const isInstant = /^\d{4}-\d{2}-\d{2}/;

/** The same model with a word of its own in every text of every record. */
export function plantModel<T>(model: T): { model: T; planted: Planted[] } {
  const planted: Planted[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') {
      const word = `Zq${letters(planted.length)}xy`;
      planted.push({ word, path });
      return word;
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const at = [...path, name];
        const skip = structural.test(name) && !texts.test(at.join('.'));
        const kept = skip && (typeof item !== 'object' || Array.isArray(item) || item === null);
        return [name, kept || (typeof item === 'string' && isInstant.test(item)) ? item : walk(item, at)];
      }),
    );
  };
  return { model: walk(model, []) as T, planted };
}

/** 0 is 'aaa': letters only, since a number can stand anywhere. */
function letters(count: number): string {
  const of = (part: number) => String.fromCharCode(97 + (part % 26));
  return of(Math.floor(count / 676)) + of(Math.floor(count / 26)) + of(count);
}
