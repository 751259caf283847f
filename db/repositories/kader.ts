import type { Database } from 'better-sqlite3';
import { kaderConceptSchema, type KaderConcept } from '../../shared/kader/local/concept.ts';
import { kaderSchema, type Kader } from '../../shared/kader/schema.ts';

interface ConceptRow {
  id: string;
  basis_id: string;
  basis_versie: string;
  uit_bestand: number;
  inhoud: string;
  revisie: number;
  created_at: string;
  updated_at: string;
}

const readKader = (inhoud: unknown): Kader => kaderSchema.parse(JSON.parse(String(inhoud)));

function readConcept(row: unknown): KaderConcept {
  const one = row as ConceptRow;
  const kader: unknown = JSON.parse(one.inhoud);
  return kaderConceptSchema.parse({
    id: one.id,
    revisie: one.revisie,
    basis: { id: one.basis_id, versie: one.basis_versie },
    uitBestand: one.uit_bestand === 1,
    kader,
    createdAt: one.created_at,
    updatedAt: one.updated_at,
  });
}

const rowOf = (concept: KaderConcept): ConceptRow => ({
  id: concept.id,
  basis_id: concept.basis.id,
  basis_versie: concept.basis.versie,
  uit_bestand: concept.uitBestand ? 1 : 0,
  inhoud: JSON.stringify(concept.kader),
  revisie: concept.revisie,
  created_at: concept.createdAt,
  updated_at: concept.updatedAt,
});

/** Kader versions this gemeente published, append-only; and the concepts that are being made. */
export function kaderRepository(db: Database) {
  const all = db.prepare('SELECT inhoud FROM kader ORDER BY created_at, id, versie').pluck();
  const one = db.prepare('SELECT inhoud FROM kader WHERE id = ? AND versie = ?').pluck();
  const insert = db.prepare(
    'INSERT INTO kader (id, versie, inhoud, created_at) VALUES (@id, @versie, @inhoud, @createdAt)',
  );
  const concepts = db.prepare('SELECT * FROM kader_concept ORDER BY updated_at DESC, id');
  const concept = db.prepare('SELECT * FROM kader_concept WHERE id = ?');
  const insertConcept = db.prepare(
    `INSERT INTO kader_concept VALUES
      (@id, @basis_id, @basis_versie, @uit_bestand, @inhoud, @revisie, @created_at, @updated_at)`,
  );
  const updateConcept = db.prepare(
    'UPDATE kader_concept SET inhoud = @inhoud, revisie = @revisie, updated_at = @updated_at WHERE id = @id',
  );
  const removeConcept = db.prepare('DELETE FROM kader_concept WHERE id = ?');
  return {
    /** Oldest first. */
    published: (): Kader[] => all.all().map(readKader),
    get(id: string, versie: string): Kader | null {
      const inhoud = one.get(id, versie);
      return inhoud === undefined ? null : readKader(inhoud);
    },
    publish: (kader: Kader, createdAt: string): void =>
      void insert.run({ id: kader.id, versie: kader.versie, inhoud: JSON.stringify(kader), createdAt }),
    /** Last changed first. */
    concepts: (): KaderConcept[] => concepts.all().map(readConcept),
    concept(id: string): KaderConcept | null {
      const row = concept.get(id);
      return row === undefined ? null : readConcept(row);
    },
    insertConcept: (record: KaderConcept): void => void insertConcept.run(rowOf(record)),
    /** kader, revisie and updatedAt; where it came from stays. */
    updateConcept: (record: KaderConcept): void => void updateConcept.run(rowOf(record)),
    removeConcept: (id: string): void => void removeConcept.run(id),
  };
}
