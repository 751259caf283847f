import type { Migration } from '../migration.ts';
import { frozen, neverChanges } from './triggers.ts';
import { betrokkene, bewaren } from './tables-of-law.ts';
import { frozenUntilDestroyed, onlyDestroyed } from './triggers-vernietiging.ts';

const users = `
CREATE TABLE gebruiker_new (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  functie TEXT NOT NULL,
  rollen TEXT NOT NULL CHECK (json_valid(rollen)),
  slot_id TEXT UNIQUE,
  actief INTEGER NOT NULL CHECK (actief IN (0, 1)),
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
-- Who was alone had every right.
INSERT INTO gebruiker_new
  SELECT id, naam, '', '["voorzitter","notulist","aov","beheerder"]', NULL, 1,
    coalesce((SELECT moment FROM logboek WHERE nummer = 1), '2026-01-01T00:00:00.000Z'), 1
  FROM gebruiker ORDER BY rowid;
DROP TABLE gebruiker;
ALTER TABLE gebruiker_new RENAME TO gebruiker;

-- What every user reads at the next unlock: who came back with the herstelcode, and the like. No free text.
CREATE TABLE bericht (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  door TEXT NOT NULL,
  over TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE bericht_gezien (
  bericht_id TEXT NOT NULL REFERENCES bericht (id),
  gebruiker_id TEXT NOT NULL REFERENCES gebruiker (id),
  gezien_at TEXT NOT NULL,
  PRIMARY KEY (bericht_id, gebruiker_id)
) STRICT, WITHOUT ROWID;

-- What the gemeente sets as data: bewaartermijnen, klassen and the like; one JSON each, with its own schema.
CREATE TABLE instelling (
  naam TEXT PRIMARY KEY,
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  revisie INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const informering = `
-- AVG art. 13 and 14: told, later, or not, each time with why and when to look again.
CREATE TABLE informering (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  betrokkene_id TEXT REFERENCES betrokkene (id),
  antwoord TEXT NOT NULL CHECK (json_valid(antwoord)),
  vastgelegd_door TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX informering_casus ON informering (casus_id);
CREATE INDEX informering_herziening ON informering (antwoord ->> 'herzieningOp');
-- Free text cannot be told apart into the three answers: it is kept whole, and its review date has come.
INSERT INTO informering
  SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
      || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    id, NULL,
    json_object('uitkomst', 'uitgesteld', 'reden', trim(betrokkene_geinformeerd), 'herzieningOp', substr(created_at, 1, 10)),
    '', created_at
  FROM casus WHERE trim(betrokkene_geinformeerd) <> '';
`;

const casus = `
CREATE TABLE casus_new (
  id TEXT PRIMARY KEY,
  nummer TEXT NOT NULL UNIQUE,
  aanduiding TEXT NOT NULL,
  doel TEXT NOT NULL,
  regime TEXT NOT NULL CHECK (regime IN ('wgs', 'gemeentelijke-taak', 'openbare-orde', 'consult')),
  grondslag TEXT NOT NULL,
  verwerkingsverantwoordelijken TEXT NOT NULL CHECK (json_valid(verwerkingsverantwoordelijken)),
  convenant TEXT NOT NULL,
  kader_id TEXT NOT NULL,
  kader_versie TEXT NOT NULL,
  fase INTEGER CHECK (fase BETWEEN 1 AND 4),
  casusregie TEXT NOT NULL DEFAULT '',
  procesregie TEXT NOT NULL DEFAULT '',
  gedeeld_openbare_orde INTEGER NOT NULL CHECK (gedeeld_openbare_orde IN (0, 1)),
  afgesloten_op TEXT,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
INSERT INTO casus_new
  SELECT id, nummer, aanduiding, doel, regime, grondslag, '[]', convenant, kader_id, kader_versie, fase,
    casusregie, procesregie, 0, NULL, created_at, revisie
  FROM casus ORDER BY rowid;
DROP TABLE casus;
ALTER TABLE casus_new RENAME TO casus;

-- Who may open a casus.
CREATE TABLE casus_toegang (
  casus_id TEXT NOT NULL REFERENCES casus (id),
  gebruiker_id TEXT NOT NULL REFERENCES gebruiker (id),
  sinds TEXT NOT NULL,
  door TEXT NOT NULL,
  reden TEXT NOT NULL,
  PRIMARY KEY (casus_id, gebruiker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX casus_toegang_gebruiker ON casus_toegang (gebruiker_id);
INSERT INTO casus_toegang SELECT casus.id, gebruiker.id, casus.created_at, gebruiker.naam, '' FROM casus, gebruiker;

-- On what an organisatie takes part in a casus (WGS).
CREATE TABLE deelname (
  casus_id TEXT NOT NULL REFERENCES casus (id),
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  soort TEXT NOT NULL CHECK (soort IN ('wettelijk', 'aangesloten', 'incidenteel', 'toehoorder')),
  besluit_datum TEXT,
  kenmerk TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  PRIMARY KEY (casus_id, organisatie_id)
) STRICT, WITHOUT ROWID;

-- R18: a late save of these never lands over a newer one.
ALTER TABLE betrokkene ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1;
ALTER TABLE deelnemer ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1;
ALTER TABLE contact ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1;
ALTER TABLE organisatie ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1;
`;

const informatie = `
-- Which klassen there are is data of the gemeente now.
CREATE TABLE informatie_new (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  stap INTEGER NOT NULL CHECK (stap BETWEEN 0 AND 5),
  soort TEXT NOT NULL CHECK (soort IN ('opmerking', 'feit', 'vermoeden', 'oordeel', 'kracht', 'voor-later')),
  bronnen TEXT NOT NULL CHECK (json_valid(bronnen)),
  bron_open TEXT NOT NULL,
  leefgebied TEXT NOT NULL,
  tekst TEXT NOT NULL,
  klasse TEXT NOT NULL,
  klasse_eigen INTEGER NOT NULL CHECK (klasse_eigen IN (0, 1)),
  klasse_reden TEXT NOT NULL,
  bijlage INTEGER NOT NULL,
  niet_in_verslag INTEGER NOT NULL,
  vrijgegeven INTEGER NOT NULL,
  vooraf INTEGER NOT NULL,
  vervallen INTEGER NOT NULL,
  entered_at TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (bespreking_id, nummer)
) STRICT;
INSERT INTO informatie_new
  SELECT id, bespreking_id, nummer, stap, soort, bronnen, bron_open, leefgebied, tekst, klasse, 0, '', bijlage,
    niet_in_verslag, vrijgegeven, vooraf, vervallen, entered_at, revisie
  FROM informatie ORDER BY rowid;
DROP TABLE informatie;
ALTER TABLE informatie_new RENAME TO informatie;
`;

const logboek = `
-- '' in lines from before there were results and origins; their hash does not cover these.
ALTER TABLE logboek ADD COLUMN resultaat TEXT NOT NULL DEFAULT '';
ALTER TABLE logboek ADD COLUMN herkomst TEXT NOT NULL DEFAULT '';
CREATE INDEX logboek_actie ON logboek (actie);
CREATE INDEX logboek_resultaat ON logboek (resultaat);
CREATE INDEX logboek_gebruiker ON logboek (gebruiker);
CREATE INDEX logboek_moment ON logboek (moment);

-- Old lines leave at their term: the closing line's number, the last line that left, and its hash.
CREATE TABLE logboek_afsluiting (
  nummer INTEGER PRIMARY KEY,
  tot_nummer INTEGER NOT NULL CHECK (tot_nummer < nummer),
  laatste_hash TEXT NOT NULL
) STRICT;

DROP TRIGGER logboek_no_delete;
CREATE TRIGGER logboek_no_delete BEFORE DELETE ON logboek
WHEN OLD.nummer > coalesce((SELECT max(tot_nummer) FROM logboek_afsluiting), 0)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
`;

const drafts = `
-- What somebody typed in a form that was not sent when the app locked by itself; it stands there again.
CREATE TABLE draft (
  gebruiker_id TEXT NOT NULL REFERENCES gebruiker (id),
  naam TEXT NOT NULL,
  casus_id TEXT REFERENCES casus (id),
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  updated_at TEXT NOT NULL,
  PRIMARY KEY (gebruiker_id, naam)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_casus ON draft (casus_id);
`;

const lists = `
-- Vandaag and the lists count and take the first of thousands without reading the others.
DROP INDEX afspraak_open;
CREATE INDEX afspraak_open ON afspraak (datum, casus_id, nummer, organisatie_id)
  WHERE status = 'open' AND ingetrokken = 0;
CREATE INDEX afspraak_open_casus ON afspraak (casus_id, datum) WHERE status = 'open' AND ingetrokken = 0;
DROP INDEX bespreking_casus;
CREATE INDEX bespreking_casus ON bespreking (casus_id, status);
CREATE INDEX bespreking_status ON bespreking (status, casus_id, overleg_id);
CREATE INDEX overleg_datum ON overleg (datum, aanvang);
CREATE INDEX casus_fase ON casus (fase, nummer, id, afgesloten_op);
CREATE INDEX fasebesluit_voorstel ON fasebesluit (casus_id) WHERE soort = 'voorstel';
`;

const destroyedWithCasus = [
  'fasebesluit',
  'consult',
  'verlenging',
  'afsluiting',
  'doelwijziging',
  'informering',
  'rectificatie',
];
const destroyedWithBespreking = ['vastgesteld', 'correctie'];
const frozenWithVerslag = [
  'informatie',
  'criterium_antwoord',
  'criterium_visie',
  'visie',
  'afspraak_uitkomst',
  'aanwezige',
];

const usersAndLaw: Migration = {
  number: 3,
  name: 'users-and-law',
  up(db) {
    for (const part of [users, informering, casus, informatie, bewaren, betrokkene, logboek, lists, drafts])
      db.exec(part);
    db.exec(frozen('informatie'));
    db.exec(neverChanges('logboek_afsluiting'));
    for (const table of destroyedWithCasus) db.exec(onlyDestroyed(table, 'casus'));
    for (const table of destroyedWithBespreking) db.exec(onlyDestroyed(table, 'bespreking'));
    for (const table of frozenWithVerslag) db.exec(frozenUntilDestroyed(table));
  },
};

export default usersAndLaw;
