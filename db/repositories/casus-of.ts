import type { Database } from 'better-sqlite3';

const ofBespreking = (table: string): string =>
  `SELECT casus_id FROM bespreking WHERE id = (SELECT bespreking_id FROM ${table} WHERE id = ?)`;
const own = (table: string): string => `SELECT casus_id FROM ${table} WHERE id = ?`;

/** Per kind of record: the casussen that a record belongs to. An overleg can belong to several. */
const statements = {
  casus: 'SELECT id FROM casus WHERE id = ?',
  overleg: 'SELECT casus_id FROM bespreking WHERE overleg_id = ?',
  bespreking: own('bespreking'),
  aanwezige: ofBespreking('aanwezige'),
  betrokkene: own('betrokkene'),
  deelnemer: own('deelnemer'),
  informatie: ofBespreking('informatie'),
  afspraak: own('afspraak'),
  risico: own('risico'),
  scenario: own('scenario'),
  verzoek: own('verzoek'),
  rectificatie: own('rectificatie'),
  beperking: own('beperking'),
  toestemming: own('toestemming'),
  reactie: ofBespreking('reactie'),
  // Of a notitie that was linked to a casus later: the casus of the notitie.
  exemplaar: `SELECT casus FROM (SELECT coalesce(casus_id,
    (SELECT casus_id FROM driehoeknotitie WHERE id = driehoeknotitie_id)) AS casus FROM exemplaar WHERE id = ?)
    WHERE casus IS NOT NULL`,
  // One that was begun after a phone call belongs to no casus yet.
  driehoeknotitie: 'SELECT casus_id FROM driehoeknotitie WHERE id = ? AND casus_id IS NOT NULL',
  driehoekbesluit: `SELECT casus_id FROM driehoeknotitie
    WHERE id = (SELECT driehoeknotitie_id FROM driehoekbesluit WHERE id = ?) AND casus_id IS NOT NULL`,
} as const;

type Bron = keyof typeof statements;

/** Ids of the casussen behind a record; none when there is no such record. */
export function casusOfRepository(db: Database) {
  const prepared = new Map(
    Object.entries(statements).map(([bron, sql]) => [bron, db.prepare(sql).pluck()] as const),
  );
  return (bron: Bron, id: string): string[] => (prepared.get(bron)?.all(id) ?? []) as string[];
}
