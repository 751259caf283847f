/** Tables of migration 0003 that the law asks: keeping and destroying, and the rights of the betrokkene. Never changes. */
export const bewaren = `
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

export const betrokkene = `
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
