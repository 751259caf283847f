import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { publicKeysSchema, type PublicKeys } from '../../shared/domain/casuspakket/public-keys.ts';
import { colleagueSchema, type Colleague } from '../../shared/domain/colleague/colleague.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'naam',
    'functie',
    'rol',
    'box_public',
    'sign_public',
    'compared_at',
    'compared_by',
    'removed_at',
    'created_at',
    'revisie',
  ],
};

/** Both key pairs of this store. */
const ownKeysSchema = z.strictObject({
  ...publicKeysSchema.shape,
  boxSecret: z.string(),
  signSecret: z.string(),
});
type OwnKeys = z.infer<typeof ownKeysSchema>;

/** Who works on another machine, and the keys by which we know each other. */
export function colleagueRepository(db: Database) {
  const colleagues = table(db, 'colleague', colleagueSchema, shape);
  const all = colleagues.query('WHERE removed_at IS NULL ORDER BY naam, rowid');
  const ofEither = colleagues.query('WHERE sign_public = ? OR box_public = ? ORDER BY rowid');
  const ownKeys =
    db.prepare(`SELECT box_public AS boxPublic, box_secret AS boxSecret, sign_public AS signPublic,
    sign_secret AS signSecret FROM pakketsleutel`);
  const saveOwnKeys = db.prepare(`
    INSERT INTO pakketsleutel (een, box_secret, box_public, sign_secret, sign_public, created_at)
    VALUES (1, @boxSecret, @boxPublic, @signSecret, @signPublic, @createdAt)`);
  return {
    insert: colleagues.insert,
    update: colleagues.update,
    get: (id: string): Colleague | null => colleagues.get(id),
    /** Those who were not removed. */
    all: (): Colleague[] => all(),
    /** Who has either of these keys, or had before being removed. */
    ofEitherKey: ({ signPublic, boxPublic }: PublicKeys): Colleague[] => ofEither(signPublic, boxPublic),
    /** null until the first hand-over. */
    ownKeys: (): OwnKeys | null => {
      const row = ownKeys.get();
      return row === undefined ? null : ownKeysSchema.parse(row);
    },
    saveOwnKeys: (keys: OwnKeys, createdAt: string): void => void saveOwnKeys.run({ ...keys, createdAt }),
  };
}
