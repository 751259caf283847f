import type { Database } from 'better-sqlite3';
import { betrokkeneSchema, type Betrokkene } from '../../shared/domain/betrokkene/betrokkene.ts';
import { casusSchema, type Casus } from '../../shared/domain/casus/casus.ts';
import { deelnemerSchema, type Deelnemer } from '../../shared/domain/deelnemer/deelnemer.ts';
import { regieSchema, type Regie } from '../../shared/domain/regie/regie.ts';
import { table } from '../table.ts';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';

const casusShape = {
  columns: [
    'id',
    'nummer',
    'aanduiding',
    'doel',
    'regime',
    'grondslag',
    'verwerkingsverantwoordelijken',
    'convenant',
    'kader_id',
    'kader_versie',
    'fase',
    'gedeeld_openbare_orde',
    'afgesloten_op',
    'created_at',
    'revisie',
  ],
  booleans: ['gedeeld_openbare_orde'],
  json: ['verwerkingsverantwoordelijken'],
};
const betrokkeneShape = {
  columns: ['id', 'casus_id', 'naam', 'soort', 'relatie', 'geboortejaar', 'revisie'],
};
const deelnemerShape = { columns: ['id', 'casus_id', 'contact_id', 'rollen', 'revisie'], json: ['rollen'] };

interface CasusFilter {
  readonly visible: Visible;
  readonly text: string;
}

/** Casussen with the people they are about and the professionals round them. */
export function casusRepository(db: Database) {
  const casussen = table(db, 'casus', casusSchema, casusShape);
  const betrokkenen = table(db, 'betrokkene', betrokkeneSchema, betrokkeneShape);
  const deelnemers = table(db, 'deelnemer', deelnemerSchema, deelnemerShape);
  const found = `WHERE ${isVisible('id')}
    AND (@text = '' OR instr(lower(nummer || ' ' || aanduiding), lower(@text)) > 0)`;
  const list = casussen.query(`${found} ORDER BY nummer DESC LIMIT @limit`);
  const count = db.prepare(`SELECT count(*) FROM casus ${found}`).pluck();
  const those = casussen.query(
    `WHERE ${isVisible('id')} AND id IN (SELECT value FROM json_each(@ids)) ORDER BY nummer DESC`,
  );
  const betrokkenenOf = betrokkenen.query('WHERE casus_id = ? ORDER BY rowid');
  const deelnemersOf = deelnemers.query('WHERE casus_id = ? ORDER BY rowid');
  // After 2026-999 comes 2026-1000, which as a text is smaller.
  const lastNummer = db
    .prepare(
      // The number of a casus that was destroyed is not given out again; a notitie of no casus has a number of its own.
      `WITH used AS (SELECT nummer FROM casus
         UNION ALL SELECT casusnummer FROM vernietiging WHERE casusnummer NOT LIKE 'D%')
       SELECT nummer FROM used WHERE nummer >= (SELECT substr(MAX(nummer), 1, 5) FROM used)
       ORDER BY length(nummer) DESC, nummer DESC LIMIT 1`,
    )
    .pluck();
  const regie = db.prepare('SELECT casusregie, procesregie FROM casus WHERE id = ?');
  const saveRegie = db.prepare(
    'UPDATE casus SET casusregie = @casusregie, procesregie = @procesregie WHERE id = @casusId',
  );
  const removeBetrokkene = db.prepare('DELETE FROM betrokkene WHERE id = ?');
  const removeDeelnemer = db.prepare('DELETE FROM deelnemer WHERE id = ?');
  const betrokkeneUsed = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM aanwezige WHERE betrokkene_id = @id)
        OR EXISTS (SELECT 1 FROM afspraak WHERE betrokkene_id = @id)
        OR EXISTS (SELECT 1 FROM informering WHERE betrokkene_id = @id)
        OR EXISTS (SELECT 1 FROM verzoek WHERE betrokkene_id = @id)
        OR EXISTS (SELECT 1 FROM toestemming WHERE betrokkene_id = @id)
        OR EXISTS (SELECT 1 FROM informatie, json_each(informatie.bronnen) WHERE json_each.value = @id)`,
    )
    .pluck();
  const deelnemerUsed = db.prepare('SELECT EXISTS (SELECT 1 FROM aanwezige WHERE deelnemer_id = ?)').pluck();
  return {
    insert: casussen.insert,
    update: casussen.update,
    get: (id: string): Casus | null => casussen.get(id),
    /** The first so many, the newest first; `text` is part of the nummer or the aanduiding, '' for all. */
    list: (filter: CasusFilter, limit: number): Casus[] =>
      list({ text: filter.text, visible: visibleParameter(filter.visible), limit }),
    count: (filter: CasusFilter): number =>
      Number(count.get({ text: filter.text, visible: visibleParameter(filter.visible) })),
    /** Of these ids, those that are visible. */
    those: (visible: Visible, ids: readonly string[]): Casus[] =>
      those({ visible: visibleParameter(visible), ids: JSON.stringify(ids) }),
    lastNummer: (): string | null => (lastNummer.get() as string | undefined) ?? null,
    regie: (casusId: string): Regie => regieSchema.parse(regie.get(casusId)),
    saveRegie: (casusId: string, value: Regie): void => void saveRegie.run({ casusId, ...value }),
    insertBetrokkene: betrokkenen.insert,
    updateBetrokkene: betrokkenen.update,
    getBetrokkene: (id: string): Betrokkene | null => betrokkenen.get(id),
    betrokkenen: (casusId: string): Betrokkene[] => betrokkenenOf(casusId),
    removeBetrokkene: (id: string): void => void removeBetrokkene.run(id),
    /** Named in attendance, an afspraak, a line, an informering, a verzoek or a toestemming: then it stays. */
    betrokkeneUsed: (id: string): boolean => betrokkeneUsed.get({ id }) === 1,
    insertDeelnemer: deelnemers.insert,
    updateDeelnemer: deelnemers.update,
    getDeelnemer: (id: string): Deelnemer | null => deelnemers.get(id),
    deelnemers: (casusId: string): Deelnemer[] => deelnemersOf(casusId),
    removeDeelnemer: (id: string): void => void removeDeelnemer.run(id),
    deelnemerUsed: (id: string): boolean => deelnemerUsed.get(id) === 1,
  };
}
