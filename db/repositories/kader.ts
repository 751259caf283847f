import type { Database } from 'better-sqlite3';
import { kaderSchema, type Kader } from '../../shared/kader/schema.ts';

/** Kader versions this gemeente published; append-only. */
export function kaderRepository(db: Database) {
  const all = db.prepare('SELECT inhoud FROM kader ORDER BY created_at, id, versie').pluck();
  const one = db.prepare('SELECT inhoud FROM kader WHERE id = ? AND versie = ?').pluck();
  const insert = db.prepare(
    'INSERT INTO kader (id, versie, inhoud, created_at) VALUES (@id, @versie, @inhoud, @createdAt)',
  );
  const read = (inhoud: unknown): Kader => kaderSchema.parse(JSON.parse(String(inhoud)));
  return {
    published: (): Kader[] => all.all().map(read),
    get(id: string, versie: string): Kader | null {
      const inhoud = one.get(id, versie);
      return inhoud === undefined ? null : read(inhoud);
    },
    publish: (kader: Kader, createdAt: string): void =>
      void insert.run({ id: kader.id, versie: kader.versie, inhoud: JSON.stringify(kader), createdAt }),
  };
}
