import type { Database } from 'better-sqlite3';
import {
  kaderConceptSchema,
  kaderVersionSchema,
  type KaderConcept,
  type KaderVersion,
} from '../../shared/kader/local/concept.ts';
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

/** kader null: the row is there, but this program cannot read it. */
export interface StoredKader {
  readonly kader: Kader | null;
}

/** A concept without the kader itself, of which a list needs three words. */
interface ConceptHead extends Omit<KaderConcept, 'kader'> {
  readonly kader: Pick<Kader, 'id' | 'naam' | 'versie'>;
}

interface HeadRow extends Omit<ConceptRow, 'inhoud'> {
  kader_id: string;
  naam: string;
  versie: string;
}

function readStored(inhoud: unknown): StoredKader {
  const parsed = kaderSchema.safeParse(JSON.parse(String(inhoud)));
  return { kader: parsed.success ? parsed.data : null };
}

function readHead(row: unknown): ConceptHead {
  const one = row as HeadRow;
  return {
    id: one.id,
    revisie: one.revisie,
    basis: { id: one.basis_id, versie: one.basis_versie },
    uitBestand: one.uit_bestand === 1,
    kader: { id: one.kader_id, naam: one.naam, versie: one.versie },
    createdAt: one.created_at,
    updatedAt: one.updated_at,
  };
}

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
  const versions = db.prepare('SELECT id, versie FROM kader ORDER BY created_at, id, versie');
  const one = db.prepare('SELECT inhoud FROM kader WHERE id = ? AND versie = ?').pluck();
  const insert = db.prepare(
    'INSERT INTO kader (id, versie, inhoud, created_at) VALUES (@id, @versie, @inhoud, @createdAt)',
  );
  const concepts = db.prepare(`
    SELECT id, basis_id, basis_versie, uit_bestand, revisie, created_at, updated_at,
      inhoud ->> '$.id' AS kader_id, inhoud ->> '$.naam' AS naam, inhoud ->> '$.versie' AS versie
    FROM kader_concept ORDER BY updated_at DESC, id`);
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
    published: (): KaderVersion[] => versions.all().map((row) => kaderVersionSchema.parse(row)),
    /** null: this store has no such version. One that cannot be read any more is there, and says so. */
    get(id: string, versie: string): StoredKader | null {
      const inhoud = one.get(id, versie);
      return inhoud === undefined ? null : readStored(inhoud);
    },
    publish: (kader: Kader, createdAt: string): void =>
      void insert.run({ id: kader.id, versie: kader.versie, inhoud: JSON.stringify(kader), createdAt }),
    /** Last changed first. */
    concepts: (): ConceptHead[] => concepts.all().map(readHead),
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
