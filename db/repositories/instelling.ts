import type { Database } from 'better-sqlite3';
import type { z } from 'zod';

/** What the gemeente sets as data, one JSON per name; the caller brings the schema. */
export function instellingRepository(db: Database) {
  const get = db.prepare('SELECT inhoud, revisie FROM instelling WHERE naam = ?');
  const save = db.prepare(
    `INSERT INTO instelling (naam, inhoud, revisie, updated_at) VALUES (@naam, @inhoud, @revisie, @moment)
     ON CONFLICT (naam) DO UPDATE SET inhoud = @inhoud, revisie = @revisie, updated_at = @moment`,
  );
  return {
    /** null: never set, so the proposal of the program holds. Throws ZodError when it cannot be read. */
    get<S extends z.ZodType>(naam: string, schema: S): { value: z.output<S>; revisie: number } | null {
      const row = get.get(naam) as { inhoud: string; revisie: number } | undefined;
      return row === undefined ? null : { value: schema.parse(JSON.parse(row.inhoud)), revisie: row.revisie };
    },
    save: (naam: string, value: unknown, revisie: number, moment: string): void =>
      void save.run({ naam, inhoud: JSON.stringify(value), revisie, moment }),
  };
}
