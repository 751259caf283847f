import type { Migration } from '../migration.ts';
import { frozen, neverChanges } from './triggers.ts';

const tables = `
CREATE TABLE gemeente (
  een INTEGER PRIMARY KEY CHECK (een = 1),
  naam TEXT NOT NULL,
  kader_id TEXT NOT NULL,
  kader_versie TEXT NOT NULL,
  regime TEXT NOT NULL CHECK (regime IN ('wgs', 'gemeentelijke-taak', 'openbare-orde')),
  grondslag TEXT NOT NULL,
  convenant TEXT NOT NULL,
  reservekopie_map TEXT,
  lock_after_minutes INTEGER NOT NULL CHECK (lock_after_minutes BETWEEN 1 AND 120)
) STRICT;

CREATE TABLE gebruiker (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL
) STRICT;

CREATE TABLE organisatie (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  kort TEXT NOT NULL,
  soort TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  organisatie_id TEXT REFERENCES organisatie (id),
  functie TEXT NOT NULL,
  email TEXT NOT NULL,
  telefoon TEXT NOT NULL
) STRICT;

CREATE TABLE casus (
  id TEXT PRIMARY KEY,
  nummer TEXT NOT NULL UNIQUE,
  aanduiding TEXT NOT NULL,
  doel TEXT NOT NULL,
  regime TEXT NOT NULL CHECK (regime IN ('wgs', 'gemeentelijke-taak', 'openbare-orde')),
  grondslag TEXT NOT NULL,
  convenant TEXT NOT NULL,
  kader_id TEXT NOT NULL,
  kader_versie TEXT NOT NULL,
  fase INTEGER CHECK (fase BETWEEN 1 AND 4),
  betrokkene_geinformeerd TEXT NOT NULL,
  casusregie TEXT NOT NULL DEFAULT '',
  procesregie TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;

CREATE TABLE betrokkene (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  naam TEXT NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('betrokkene', 'naaste', 'vertegenwoordiger')),
  relatie TEXT NOT NULL,
  geboortejaar INTEGER
) STRICT;
CREATE INDEX betrokkene_casus ON betrokkene (casus_id);

CREATE TABLE deelnemer (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  contact_id TEXT NOT NULL REFERENCES contact (id),
  rollen TEXT NOT NULL CHECK (json_valid(rollen)),
  UNIQUE (casus_id, contact_id)
) STRICT;

CREATE TABLE overleg (
  id TEXT PRIMARY KEY,
  datum TEXT NOT NULL,
  aanvang TEXT NOT NULL,
  plaats TEXT NOT NULL
) STRICT;

CREATE TABLE bespreking (
  id TEXT PRIMARY KEY,
  overleg_id TEXT NOT NULL REFERENCES overleg (id),
  casus_id TEXT NOT NULL REFERENCES casus (id),
  volgnummer INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('voorbereiding', 'lopend', 'afgerond')),
  stap INTEGER NOT NULL CHECK (stap BETWEEN 0 AND 5),
  vraag TEXT NOT NULL,
  volgend_overleg TEXT,
  informeert TEXT NOT NULL,
  started_at TEXT,
  closed_at TEXT,
  draft TEXT NOT NULL DEFAULT '',
  alarmbellen TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(alarmbellen)),
  vooraf TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(vooraf)),
  UNIQUE (overleg_id, volgnummer)
) STRICT;
CREATE INDEX bespreking_casus ON bespreking (casus_id);

CREATE TABLE aanwezige (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  deelnemer_id TEXT REFERENCES deelnemer (id),
  betrokkene_id TEXT REFERENCES betrokkene (id),
  status TEXT NOT NULL CHECK (status IN ('uitgenodigd', 'aanwezig', 'afwezig', 'vertrokken')),
  perioden TEXT NOT NULL CHECK (json_valid(perioden)),
  CHECK ((deelnemer_id IS NULL) <> (betrokkene_id IS NULL)),
  UNIQUE (bespreking_id, deelnemer_id),
  UNIQUE (bespreking_id, betrokkene_id)
) STRICT;

CREATE TABLE informatie (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  stap INTEGER NOT NULL CHECK (stap BETWEEN 0 AND 5),
  soort TEXT NOT NULL CHECK (soort IN ('opmerking', 'feit', 'vermoeden', 'oordeel', 'kracht', 'voor-later')),
  bronnen TEXT NOT NULL CHECK (json_valid(bronnen)),
  bron_open TEXT NOT NULL,
  leefgebied TEXT NOT NULL,
  tekst TEXT NOT NULL,
  klasse TEXT NOT NULL CHECK (klasse IN ('gewoon', 'gezondheid', 'strafrechtelijk', 'politie')),
  bijlage INTEGER NOT NULL,
  niet_in_verslag INTEGER NOT NULL,
  vrijgegeven INTEGER NOT NULL,
  vooraf INTEGER NOT NULL,
  vervallen INTEGER NOT NULL,
  entered_at TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (bespreking_id, nummer)
) STRICT;

CREATE TABLE risico (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  wat TEXT NOT NULL,
  wie_loopt_gevaar TEXT NOT NULL,
  wanneer TEXT NOT NULL,
  kans INTEGER CHECK (kans BETWEEN 1 AND 3),
  gevolg INTEGER CHECK (gevolg BETWEEN 1 AND 3),
  beschermend TEXT NOT NULL,
  maatregel TEXT NOT NULL,
  rest_kans INTEGER CHECK (rest_kans BETWEEN 1 AND 3),
  rest_gevolg INTEGER CHECK (rest_gevolg BETWEEN 1 AND 3),
  eigenaar TEXT NOT NULL,
  vervallen INTEGER NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (casus_id, nummer)
) STRICT;

CREATE TABLE scenario (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  als TEXT NOT NULL,
  dan TEXT NOT NULL,
  eigenaar TEXT NOT NULL,
  vervallen INTEGER NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
CREATE INDEX scenario_casus ON scenario (casus_id);

CREATE TABLE afspraak (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  wat TEXT NOT NULL,
  organisatie_id TEXT REFERENCES organisatie (id),
  contact_id TEXT REFERENCES contact (id),
  betrokkene_id TEXT REFERENCES betrokkene (id),
  samen_met TEXT NOT NULL CHECK (json_valid(samen_met)),
  datum TEXT,
  volgend_overleg INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'gedaan', 'niet-gedaan', 'vervallen')),
  waarom TEXT NOT NULL,
  binding TEXT NOT NULL CHECK (
    binding IN ('nog-geen', 'bindend', 'akkoord-gevraagd', 'eigen-bevoegdheid', 'niet-akkoord')
  ),
  doorgeschoven INTEGER NOT NULL,
  niet_in_verslag INTEGER NOT NULL,
  ingetrokken INTEGER NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (casus_id, nummer)
) STRICT;
CREATE INDEX afspraak_bespreking ON afspraak (bespreking_id);
CREATE INDEX afspraak_open ON afspraak (status, datum);

-- What became of an earlier afspraak, told at a later bespreking: the verslag of that day keeps it.
CREATE TABLE afspraak_uitkomst (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  afspraak_id TEXT NOT NULL REFERENCES afspraak (id),
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('gedaan', 'niet-gedaan', 'vervallen', 'doorgeschoven')),
  waarom TEXT NOT NULL,
  PRIMARY KEY (bespreking_id, afspraak_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterium_antwoord (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  criterium_id TEXT NOT NULL,
  antwoord TEXT NOT NULL CHECK (antwoord IN ('ja', 'nee', 'onbekend')),
  toelichting TEXT NOT NULL,
  regels TEXT NOT NULL CHECK (json_valid(regels)),
  PRIMARY KEY (bespreking_id, criterium_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visie (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  tekst TEXT NOT NULL,
  PRIMARY KEY (bespreking_id, organisatie_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE fasebesluit (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  soort TEXT NOT NULL CHECK (soort IN ('besluit', 'voorstel')),
  van INTEGER CHECK (van BETWEEN 1 AND 4),
  naar INTEGER NOT NULL CHECK (naar BETWEEN 1 AND 4),
  datum TEXT NOT NULL,
  kader_id TEXT NOT NULL,
  kader_versie TEXT NOT NULL,
  uitkomst TEXT NOT NULL,
  antwoorden TEXT NOT NULL CHECK (json_valid(antwoorden)),
  beslisser_naam TEXT NOT NULL,
  beslisser_rol TEXT NOT NULL,
  grond TEXT NOT NULL,
  geraadpleegd TEXT NOT NULL CHECK (json_valid(geraadpleegd)),
  vooraf TEXT NOT NULL CHECK (json_valid(vooraf)),
  formeel_nummer TEXT NOT NULL,
  formeel_datum TEXT,
  reden_afwijking TEXT NOT NULL,
  casusregie TEXT NOT NULL,
  procesregie TEXT NOT NULL,
  vervangt TEXT REFERENCES fasebesluit (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX fasebesluit_casus ON fasebesluit (casus_id);

CREATE TABLE vastgesteld (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  soort TEXT NOT NULL CHECK (soort IN ('verslag', 'afsprakenlijst')),
  versie INTEGER NOT NULL,
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  hash TEXT NOT NULL,
  vastgesteld_at TEXT NOT NULL,
  vastgesteld_door TEXT NOT NULL,
  UNIQUE (bespreking_id, soort, versie)
) STRICT;

CREATE TABLE correctie (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  tekst TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (bespreking_id, nummer)
) STRICT;

-- Earlier versions of typed text, restorable (R19).
CREATE TABLE revisie (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  tabel TEXT NOT NULL,
  record_id TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  moment TEXT NOT NULL
) STRICT;
CREATE INDEX revisie_record ON revisie (tabel, record_id);

CREATE TABLE logboek (
  nummer INTEGER PRIMARY KEY,
  moment TEXT NOT NULL,
  gebruiker TEXT NOT NULL,
  actie TEXT NOT NULL,
  object TEXT NOT NULL,
  object_id TEXT NOT NULL,
  detail TEXT NOT NULL,
  vorige_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX logboek_object ON logboek (object_id);

-- Which row of the index belongs to a record: the index itself can only be scanned.
CREATE TABLE zoek_record (
  row INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE zoek USING fts5 (
  tekst, soort UNINDEXED, record_id UNINDEXED, casus_id UNINDEXED,
  tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO zoek (zoek, rank) VALUES ('secure-delete', 1);
`;

/** Tables the law wants append-only: a correction is a new row that names the old. */
const appendOnly = ['fasebesluit', 'vastgesteld', 'correctie', 'logboek'];

/** Once a verslag is vastgesteld, what it was made of stays as it was. */
const frozenWithVerslag = ['informatie', 'criterium_antwoord', 'visie', 'afspraak_uitkomst', 'aanwezige'];

const start: Migration = {
  number: 1,
  name: 'start',
  up(db) {
    db.exec(tables);
    for (const table of appendOnly) db.exec(neverChanges(table));
    for (const table of frozenWithVerslag) db.exec(frozen(table));
  },
};

export default start;
