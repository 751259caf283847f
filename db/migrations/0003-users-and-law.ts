import type { Migration } from '../migration.ts';
import { frozen, neverChanges } from './triggers.ts';
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

const bewaren = `
-- A longer bewaartermijn is a decision of a person, with a reason (WGS; domain of art. 5(1)(e) AVG).
CREATE TABLE verlenging (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  functie TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX verlenging_casus ON verlenging (casus_id);

-- Each closing and each reopening of a casus (Archiefwet: resultaat and archiefnominatie).
CREATE TABLE afsluiting (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  soort TEXT NOT NULL CHECK (soort IN ('afgesloten', 'heropend')),
  datum TEXT NOT NULL,
  resultaat TEXT NOT NULL,
  archiefnominatie TEXT NOT NULL CHECK (archiefnominatie IN ('', 'vernietigen', 'blijvend-bewaren')),
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX afsluiting_casus ON afsluiting (casus_id);

-- Another doel or regime after the first overleg: why it may go on as the same casus (AVG art. 5(1)(b)).
CREATE TABLE doelwijziging (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  van_doel TEXT NOT NULL,
  naar_doel TEXT NOT NULL,
  van_regime TEXT NOT NULL,
  naar_regime TEXT NOT NULL,
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX doelwijziging_casus ON doelwijziging (casus_id);

-- The register of what was destroyed outlives the casus, so it refers to no row and holds no content.
CREATE TABLE vernietiging (
  id TEXT PRIMARY KEY,
  nummer TEXT NOT NULL UNIQUE,
  casus_id TEXT NOT NULL,
  casusnummer TEXT NOT NULL,
  regime TEXT NOT NULL,
  grond TEXT NOT NULL CHECK (grond IN ('termijn', 'verzoek')),
  begin TEXT,
  tot TEXT,
  voorgesteld_door TEXT NOT NULL,
  voorgesteld_at TEXT NOT NULL,
  akkoord_een TEXT CHECK (json_type(akkoord_een) = 'object'),
  akkoord_twee TEXT CHECK (json_type(akkoord_twee) = 'object'),
  ingetrokken_at TEXT,
  ingetrokken_door TEXT NOT NULL,
  ingetrokken_reden TEXT NOT NULL,
  -- The rows are gone from here on; done only when the key is renewed too.
  gewist_at TEXT,
  uitgevoerd_at TEXT,
  rijen TEXT NOT NULL CHECK (json_type(rijen) = 'object'),
  exports TEXT NOT NULL CHECK (json_valid(exports)),
  reservekopie_tot TEXT,
  reservekopie_weg_at TEXT
) STRICT;
CREATE UNIQUE INDEX vernietiging_een ON vernietiging (casus_id) WHERE ingetrokken_at IS NULL;
CREATE TRIGGER vernietiging_no_delete BEFORE DELETE ON vernietiging
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
-- What was destroyed stays as it was told; only that its backups are gone is still to come.
CREATE TRIGGER vernietiging_done BEFORE UPDATE ON vernietiging
WHEN OLD.uitgevoerd_at IS NOT NULL AND NOT (OLD.reservekopie_weg_at IS NULL
  AND NEW.reservekopie_weg_at IS NOT NULL AND NEW.uitgevoerd_at IS OLD.uitgevoerd_at
  AND NEW.rijen = OLD.rijen AND NEW.exports = OLD.exports AND NEW.reservekopie_tot IS OLD.reservekopie_tot
  AND NEW.akkoord_een = OLD.akkoord_een AND NEW.akkoord_twee = OLD.akkoord_twee)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE INDEX vernietiging_casus ON vernietiging (casus_id);
`;

const betrokkene = `
-- What a betrokkene asks (AVG art. 15 to 18 and 21), with the clock of one month (art. 12).
CREATE TABLE verzoek (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  betrokkene_id TEXT REFERENCES betrokkene (id),
  soort TEXT NOT NULL CHECK (soort IN ('inzage', 'rectificatie', 'wissen', 'beperking', 'bezwaar')),
  ontvangen_op TEXT NOT NULL,
  toelichting TEXT NOT NULL,
  verlengd_reden TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'ingewilligd', 'deels', 'geweigerd', 'ingetrokken')),
  grond TEXT,
  antwoord TEXT NOT NULL,
  beslist_op TEXT,
  beslist_door TEXT NOT NULL,
  doorgezonden TEXT NOT NULL CHECK (json_valid(doorgezonden)),
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
CREATE INDEX verzoek_casus ON verzoek (casus_id);
CREATE INDEX verzoek_status ON verzoek (status, ontvangen_op);

-- What of one record goes into an inzagedossier: all, nothing, or with parts of others taken out by hand.
-- gezien is the hash of the text the choice was made on: a text that changed has to be looked at again.
CREATE TABLE inzage_keuze (
  verzoek_id TEXT NOT NULL REFERENCES verzoek (id),
  bron TEXT NOT NULL,
  bron_id TEXT NOT NULL,
  keuze TEXT NOT NULL CHECK (keuze IN ('tonen', 'weglaten', 'bewerkt')),
  strepen TEXT NOT NULL CHECK (json_valid(strepen)),
  reden TEXT NOT NULL,
  gezien TEXT NOT NULL,
  PRIMARY KEY (verzoek_id, bron, bron_id)
) STRICT, WITHOUT ROWID;

-- AVG art. 16: what is vastgesteld stays; the note travels with every later export.
CREATE TABLE rectificatie (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  verzoek_id TEXT REFERENCES verzoek (id),
  soort TEXT NOT NULL CHECK (soort IN ('rectificatie', 'verklaring')),
  bij TEXT NOT NULL,
  tekst TEXT NOT NULL,
  van TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX rectificatie_casus ON rectificatie (casus_id);

-- AVG art. 19: who received a file hears of it.
CREATE TABLE rectificatie_bericht (
  rectificatie_id TEXT NOT NULL REFERENCES rectificatie (id),
  ontvanger TEXT NOT NULL,
  gestuurd_at TEXT NOT NULL,
  door TEXT NOT NULL,
  PRIMARY KEY (rectificatie_id, ontvanger)
) STRICT, WITHOUT ROWID;

-- AVG art. 18: readable, not used and not exported.
CREATE TABLE beperking (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  verzoek_id TEXT REFERENCES verzoek (id),
  grond TEXT NOT NULL,
  sinds TEXT NOT NULL,
  door TEXT NOT NULL,
  opgeheven_op TEXT,
  opgeheven_door TEXT NOT NULL,
  opgeheven_reden TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX beperking_now ON beperking (casus_id) WHERE opgeheven_op IS NULL;
CREATE INDEX beperking_casus ON beperking (casus_id);

-- AVG art. 33(5): the register of possible datalekken, with the clock of 72 hours.
CREATE TABLE datalek (
  id TEXT PRIMARY KEY,
  nummer TEXT NOT NULL UNIQUE,
  ontdekt_at TEXT NOT NULL,
  wat TEXT NOT NULL,
  wie TEXT NOT NULL,
  gevolgen TEXT NOT NULL,
  maatregelen TEXT NOT NULL,
  melding_ap TEXT NOT NULL CHECK (json_valid(melding_ap)),
  melding_betrokkenen TEXT NOT NULL CHECK (json_valid(melding_betrokkenen)),
  afgesloten_at TEXT,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
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
