import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import type { ColleagueRol } from '../colleague/colleague.ts';
import { overlegDayOf, rowNameOf } from './row-name.ts';
import { aovTables } from './tables-for-rol.ts';
import { isWithdrawn } from './withdrawn-row.ts';
import { withheldRows } from './withheld-rows.ts';
import { withheldWords } from './withheld-words.ts';

/** One thing that stays behind, or goes with less in it: by kind and number, with why, and none of its words. */
export interface LeftOut {
  readonly naam: string;
  readonly overleg: string | null;
  readonly reden: string;
  /** They had it before: it goes without its words, and is taken away there. */
  readonly takenBack: boolean;
}

const trimmed = 'gaat mee zonder wat er van een achtergehouden regel in staat';

/** What `sent`, made of `tables` for this rol, leaves out of them row by row. `today`: as it was made with. */
export function leftOutOf(
  rol: ColleagueRol,
  { tables, sent }: { tables: CasusTables; sent: CasusTables },
  today: string,
): LeftOut[] {
  if (rol !== 'aov') return [];
  const why = withheldRows(tables, today);
  return Object.entries(tables).flatMap(([table, rows]) => {
    if (!aovTables.has(table)) return [];
    const there = new Map((sent[table] ?? []).map((row) => [keyOf(row), row]));
    return rows.flatMap((row): LeftOut[] => {
      const naam = rowNameOf(table, row, tables);
      if (naam === null || isWithdrawn(row)) return [];
      const given = there.get(keyOf(row));
      const grond = why(table, row);
      const overleg = overlegDayOf(row, tables);
      const takenBack = grond !== null && given !== undefined && isWithdrawn(given);
      if (grond !== null) return [{ naam, overleg, reden: withheldWords(grond, row, tables), takenBack }];
      const reden = reasonOf(table, row, given);
      return reden === null ? [] : [{ naam, overleg, reden, takenBack }];
    });
  });
}

/** Of a row that is not withheld itself: what is said of it, where it goes otherwise than it is. */
function reasonOf(table: string, row: CasusRow, given: CasusRow | undefined): string | null {
  if (table === 'driehoeknotitie_versie') {
    return given === undefined ? 'een vastgelegde versie gaat alleen heel mee' : null;
  }
  const field = table === 'driehoeknotitie' ? 'inhoud' : table === 'fasebesluit' ? 'antwoorden' : null;
  if (field === null || given === undefined) return null;
  return JSON.stringify(given[field]) === JSON.stringify(row[field]) ? null : trimmed;
}

/** Kinds of rows of which somebody in this rol gets nothing, by table. */
export function tablesNotFor(rol: ColleagueRol, tables: CasusTables): Record<string, number> {
  if (rol !== 'aov') return {};
  const none = Object.entries(tables).filter(([table, rows]) => !aovTables.has(table) && rows.length > 0);
  return Object.fromEntries(none.map(([table, rows]) => [table, rows.length]));
}

/** Rows that stay behind have their key in these columns. */
function keyOf(row: CasusRow): string {
  const columns = [
    'id',
    'bespreking_id',
    'afspraak_id',
    'criterium_id',
    'organisatie_id',
    'driehoeknotitie_id',
  ];
  const key = typeof row['id'] === 'string' ? ['id'] : [...columns, 'nummer'];
  return JSON.stringify(key.map((name) => row[name]));
}
