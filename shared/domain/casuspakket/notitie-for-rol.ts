import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import { withInitialen } from '../driehoek/initialen.ts';
import type { IsWithheld } from './withheld-rows.ts';
import { plainText, repeats, withoutTexts } from './without-texts.ts';

/** Where the words of a row stand that a notitie takes over. */
const words: Readonly<Record<string, readonly string[]>> = {
  informatie: ['tekst'],
  afspraak: ['wat'],
  risico: ['wat'],
  scenario: ['als', 'dan'],
};

/**
 * Makes of a driehoeknotitie, or of a version of one, what may go along: without the feiten of lines that stay behind,
 * and without what repeats the words of a row that does.
 */
export function notitieFor(tables: CasusTables, isWithheld: IsWithheld): (row: CasusRow) => CasusRow {
  const lines = new Set(
    (tables['informatie'] ?? []).filter((row) => !isWithheld('informatie', row)).map(({ id }) => id),
  );
  const says = repeats(withheldTexts(tables, isWithheld));
  return (row) => ({ ...row, inhoud: withoutTexts(withoutLines(row['inhoud'], lines), says) });
}

/** As they were typed, and without the names of betrokkenen: a notitie has initialen. */
function withheldTexts(tables: CasusTables, isWithheld: IsWithheld): string[] {
  const namen = (tables['betrokkene'] ?? []).map(({ naam }) => String(naam));
  return Object.entries(words).flatMap(([table, columns]) =>
    (tables[table] ?? [])
      .filter((row) => isWithheld(table, row))
      .flatMap((row) => columns.map((column) => String(row[column])))
      .flatMap((text) => [plainText(text), plainText(withInitialen(text, namen))]),
  );
}

/** A feit whose line is not among these goes: nobody can tell there what was said of it. */
function withoutLines(value: unknown, lines: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) {
    const given = value.filter((one: unknown) => {
      const line = lineOf(one);
      return line === null || lines.has(line);
    });
    return given.map((one) => withoutLines(one, lines));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutLines(one, lines)]));
}

function lineOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('informatieId' in value)) return null;
  return value.informatieId;
}
