import type { Migration } from '../migration.ts';
import { frozen, neverChanges } from './triggers.ts';

const tables = `
-- Kader versions that this gemeente published itself; those that come with the program are in the program.
CREATE TABLE kader (
  id TEXT NOT NULL,
  versie TEXT NOT NULL,
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  created_at TEXT NOT NULL,
  PRIMARY KEY (id, versie)
) STRICT, WITHOUT ROWID;

-- A local version being made, or read from a file and not accepted yet.
CREATE TABLE kader_concept (
  id TEXT PRIMARY KEY,
  basis_id TEXT NOT NULL,
  basis_versie TEXT NOT NULL,
  uit_bestand INTEGER NOT NULL CHECK (uit_bestand IN (0, 1)),
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  revisie INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- What one organisatie answers to one criterium where it departs from the meeting.
CREATE TABLE criterium_visie (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  criterium_id TEXT NOT NULL,
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  antwoord TEXT NOT NULL CHECK (antwoord IN ('ja', 'nee', 'onbekend')),
  tekst TEXT NOT NULL,
  PRIMARY KEY (bespreking_id, criterium_id, organisatie_id)
) STRICT, WITHOUT ROWID;

-- Advice asked without a besluit; without a casus it names nobody.
CREATE TABLE consult (
  id TEXT PRIMARY KEY,
  casus_id TEXT REFERENCES casus (id),
  datum TEXT NOT NULL,
  gevraagd_aan TEXT NOT NULL,
  vraag TEXT NOT NULL,
  antwoord TEXT NOT NULL,
  door TEXT NOT NULL,
  vervangt TEXT REFERENCES consult (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX consult_casus ON consult (casus_id);

-- A bespreking keeps the version it was weighed under when the casus goes on to a newer one.
ALTER TABLE bespreking ADD COLUMN kader_id TEXT NOT NULL DEFAULT '';
ALTER TABLE bespreking ADD COLUMN kader_versie TEXT NOT NULL DEFAULT '';
UPDATE bespreking SET
  kader_id = (SELECT kader_id FROM casus WHERE casus.id = casus_id),
  kader_versie = (SELECT kader_versie FROM casus WHERE casus.id = casus_id);

-- The half-filled form of an op- of afschaling; NULL: nothing was filled in.
ALTER TABLE bespreking ADD COLUMN besluit_draft TEXT CHECK (json_valid(besluit_draft));

ALTER TABLE fasebesluit ADD COLUMN overgang TEXT;
ALTER TABLE fasebesluit ADD COLUMN akkoord TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(akkoord));
ALTER TABLE fasebesluit ADD COLUMN visies TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(visies));
`;

const kaderAndRegister: Migration = {
  number: 2,
  name: 'kader-and-register',
  up(db) {
    db.exec(tables);
    for (const table of ['kader', 'consult']) db.exec(neverChanges(table));
    db.exec(frozen('criterium_visie'));
  },
};

export default kaderAndRegister;
