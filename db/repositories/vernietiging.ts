import type { Database } from 'better-sqlite3';
import {
  exportedFileSchema,
  vernietigingSchema,
  type ExportedFile,
  type Vernietiging,
} from '../../shared/domain/bewaren/vernietiging.ts';
import { contactSchema, type Contact } from '../../shared/domain/contact/contact.ts';
import { countCasusRows, deleteCasusRows } from '../casus-rows.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'nummer',
    'casus_id',
    'casusnummer',
    'regime',
    'grond',
    'begin',
    'tot',
    'voorgesteld_door',
    'voorgesteld_at',
    'akkoord_een',
    'akkoord_twee',
    'ingetrokken_at',
    'ingetrokken_door',
    'ingetrokken_reden',
    'gewist_at',
    'uitgevoerd_at',
    'rijen',
    'exports',
    'reservekopie_tot',
    'reservekopie_weg_at',
  ],
  json: ['akkoord_een', 'akkoord_twee', 'rijen', 'exports'],
};
const contactShape = {
  columns: ['id', 'naam', 'organisatie_id', 'functie', 'email', 'telefoon', 'revisie'],
};

/** Contacten that no other casus, afspraak or line names. */
const contactenOnlyIn = `
  WHERE id IN (SELECT contact_id FROM deelnemer WHERE casus_id = @casusId)
    AND NOT EXISTS (SELECT 1 FROM deelnemer d WHERE d.contact_id = contact.id AND d.casus_id <> @casusId)
    AND NOT EXISTS (SELECT 1 FROM afspraak a WHERE a.casus_id <> @casusId AND (a.contact_id = contact.id
      OR EXISTS (SELECT 1 FROM json_each(a.samen_met) WHERE json_each.value = contact.id)))
    AND NOT EXISTS (SELECT 1 FROM informatie i JOIN bespreking b ON b.id = i.bespreking_id,
      json_each(i.bronnen) WHERE b.casus_id <> @casusId AND json_each.value = contact.id)
  ORDER BY naam COLLATE NOCASE`;

/** Papers of a casus that left the building, as the logboek tells it; also of its besprekingen. */
const exportsOf = `
  SELECT moment, detail FROM logboek WHERE actie = 'export' AND (object_id = @casusId
    OR object_id IN (SELECT id FROM bespreking WHERE casus_id = @casusId)
    OR object_id IN (SELECT id FROM driehoeknotitie WHERE casus_id = @casusId)) ORDER BY nummer`;

/** The register of what was destroyed, and the destroying itself. */
export function vernietigingRepository(db: Database) {
  const vernietigingen = table(db, 'vernietiging', vernietigingSchema, shape);
  const all = vernietigingen.query('ORDER BY nummer DESC');
  const standing = vernietigingen.query('WHERE casus_id = ? AND ingetrokken_at IS NULL');
  const unfinished = vernietigingen.query('WHERE gewist_at IS NOT NULL AND uitgevoerd_at IS NULL');
  const lastNummer = db.prepare('SELECT max(nummer) FROM vernietiging').pluck();
  const exports = db.prepare(exportsOf);
  const onlyIn = table(db, 'contact', contactSchema, contactShape).query(contactenOnlyIn);
  const removeContact = db.prepare('DELETE FROM contact WHERE id = ?');
  const forgetContact = db.prepare('DELETE FROM revisie WHERE record_id = ?');
  const noteBackupsGone = db.prepare('UPDATE vernietiging SET reservekopie_weg_at = ? WHERE id = ?');
  return {
    insert: vernietigingen.insert,
    update: vernietigingen.update,
    get: (id: string): Vernietiging | null => vernietigingen.get(id),
    /** Newest first. */
    all: (): Vernietiging[] => all(),
    /** The one that stands for this casus, not withdrawn. */
    ofCasus: (casusId: string): Vernietiging | null => standing(casusId)[0] ?? null,
    /** The rows are gone, the key is not renewed yet. */
    unfinished: (): Vernietiging[] => unfinished(),
    lastNummer: (): string | null => lastNummer.get() as string | null,
    countRows: (casusId: string): Record<string, number> => countCasusRows(db, casusId),
    /** Deletes every row; refused by the triggers without two accords. Answers how many, by table. */
    deleteRows: (casusId: string): Record<string, number> => deleteCasusRows(db, casusId),
    exports: (casusId: string): ExportedFile[] =>
      exports.all({ casusId }).map((row) => exportedFileSchema.parse(row)),
    contactenOnlyIn: (casusId: string): Contact[] => onlyIn({ casusId }),
    /** Only one that nothing names any more. */
    removeContact(id: string): void {
      forgetContact.run(id);
      removeContact.run(id);
    },
    noteBackupsGone: (id: string, moment: string): void => void noteBackupsGone.run(moment, id),
  };
}
