/** Tables of migration 0004: who may have which line, what went to whom, the driehoek, and the hand-over. Never changes. */
export const delen = `
-- When it was entered or last changed, of a line only when its words changed: who was there then may have it on paper.
CREATE TABLE invoer_moment (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  bron TEXT NOT NULL CHECK (bron IN ('informatie', 'afspraak', 'risico', 'scenario', 'antwoord', 'visie',
    'criterium-visie', 'uitkomst', 'vraag', 'alarmbel')),
  bron_id TEXT NOT NULL,
  moment TEXT NOT NULL,
  PRIMARY KEY (bespreking_id, bron, bron_id)
) STRICT, WITHOUT ROWID;

-- What was said of sharing one line; apart from the line, which no longer changes once the verslag is vastgesteld.
CREATE TABLE deling (
  informatie_id TEXT PRIMARY KEY REFERENCES informatie (id),
  wijze TEXT NOT NULL CHECK (wijze IN ('volgens-wijzer', 'niet', 'niet-tot')),
  tot TEXT,
  grond TEXT NOT NULL CHECK (grond IN ('', 'conflict-van-plichten', 'wettelijk-meldrecht', 'bron-akkoord')),
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  set_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX deling_tot ON deling (tot) WHERE tot IS NOT NULL;

-- A betrokkene who lets a beroepsbeoefenaar share (BW 7:457; Jeugdwet 7.3.11): what, with whom, since when, until when.
CREATE TABLE toestemming (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  betrokkene_id TEXT NOT NULL REFERENCES betrokkene (id),
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  ontvangers TEXT NOT NULL CHECK (json_type(ontvangers) = 'array'),
  klassen TEXT NOT NULL CHECK (json_type(klassen) = 'array'),
  tekst TEXT NOT NULL,
  gegeven_op TEXT NOT NULL,
  ingetrokken_op TEXT,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
CREATE INDEX toestemming_casus ON toestemming (casus_id);

-- A line given or withheld by hand, or a text said to be gewoon for everybody, with its reason; nood: given although
-- the rules say no, in acute danger.
CREATE TABLE deelkeuze (
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  ontvanger TEXT NOT NULL,
  bron TEXT NOT NULL,
  bron_id TEXT NOT NULL,
  keuze TEXT NOT NULL CHECK (keuze IN ('mee', 'niet', 'gewoon')),
  nood INTEGER NOT NULL CHECK (nood IN (0, 1)),
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (bespreking_id, ontvanger, bron, bron_id)
) STRICT, WITHOUT ROWID;
`;

export const verslagen = `
-- What a vastgesteld paper was made of: each recipient's version is made of the same.
CREATE TABLE vastgesteld_model (
  vastgesteld_id TEXT PRIMARY KEY REFERENCES vastgesteld (id),
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud))
) STRICT, WITHOUT ROWID;

-- The concept verslag went round, and until when reactions are awaited.
CREATE TABLE conceptronde (
  bespreking_id TEXT PRIMARY KEY REFERENCES bespreking (id),
  verzonden_op TEXT NOT NULL,
  reactie_tot TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reactie (
  id TEXT PRIMARY KEY,
  bespreking_id TEXT NOT NULL REFERENCES bespreking (id),
  nummer INTEGER NOT NULL,
  van TEXT NOT NULL,
  regel INTEGER,
  tekst TEXT NOT NULL,
  ontvangen_op TEXT NOT NULL,
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('open', 'overgenomen', 'niet-overgenomen')),
  waarom TEXT NOT NULL,
  beantwoord_door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (bespreking_id, nummer)
) STRICT;

-- Every copy that went out: for whom, of what, in which version, exactly as it was (AVG art. 19). casus_id null: of a
-- driehoeknotitie that was of no casus then. Two machines can both give a number: their copies both stay.
CREATE TABLE exemplaar (
  id TEXT PRIMARY KEY,
  casus_id TEXT REFERENCES casus (id),
  bespreking_id TEXT REFERENCES bespreking (id),
  driehoeknotitie_id TEXT REFERENCES driehoeknotitie (id),
  nummer INTEGER NOT NULL,
  soort TEXT NOT NULL,
  ontvanger TEXT NOT NULL,
  naam TEXT NOT NULL,
  organisatie TEXT NOT NULL,
  versie TEXT NOT NULL,
  concept INTEGER NOT NULL CHECK (concept IN (0, 1)),
  hash TEXT NOT NULL,
  logboek TEXT NOT NULL,
  bestand TEXT NOT NULL,
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)),
  gemaakt_at TEXT NOT NULL,
  door TEXT NOT NULL,
  verzonden_at TEXT,
  CHECK (casus_id IS NOT NULL OR driehoeknotitie_id IS NOT NULL)
) STRICT;
CREATE INDEX exemplaar_casus ON exemplaar (casus_id, nummer);
CREATE INDEX exemplaar_driehoeknotitie ON exemplaar (driehoeknotitie_id, nummer);
CREATE INDEX exemplaar_bespreking ON exemplaar (bespreking_id);
`;

export const driehoek = `
-- Two pages for burgemeester, officier and politie; casus_id null: begun after a phone call, not linked yet.
CREATE TABLE driehoeknotitie (
  id TEXT PRIMARY KEY,
  casus_id TEXT REFERENCES casus (id),
  nummer TEXT NOT NULL UNIQUE,
  inhoud TEXT NOT NULL CHECK (json_type(inhoud) = 'object'),
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
CREATE INDEX driehoeknotitie_casus ON driehoeknotitie (casus_id);

CREATE TABLE driehoeknotitie_versie (
  id TEXT PRIMARY KEY,
  driehoeknotitie_id TEXT NOT NULL REFERENCES driehoeknotitie (id),
  nummer INTEGER NOT NULL,
  inhoud TEXT NOT NULL CHECK (json_type(inhoud) = 'object'),
  hash TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (driehoeknotitie_id, nummer)
) STRICT;

CREATE TABLE driehoekoverleg (
  id TEXT PRIMARY KEY,
  datum TEXT NOT NULL,
  aanvang TEXT NOT NULL,
  plaats TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;
CREATE TABLE driehoekagenda (
  driehoekoverleg_id TEXT NOT NULL REFERENCES driehoekoverleg (id),
  driehoeknotitie_id TEXT NOT NULL REFERENCES driehoeknotitie (id),
  volgnummer INTEGER NOT NULL,
  PRIMARY KEY (driehoekoverleg_id, driehoeknotitie_id)
) STRICT, WITHOUT ROWID;

-- What the driehoek decides, typed while they talk; formeel: the besluit of the burgemeester with its number.
CREATE TABLE driehoekbesluit (
  id TEXT PRIMARY KEY,
  driehoeknotitie_id TEXT NOT NULL REFERENCES driehoeknotitie (id),
  driehoekoverleg_id TEXT REFERENCES driehoekoverleg (id),
  nummer INTEGER NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('besluit', 'afspraak', 'formeel')),
  wat TEXT NOT NULL,
  wie TEXT NOT NULL,
  datum TEXT,
  formeel_nummer TEXT NOT NULL,
  vervallen INTEGER NOT NULL CHECK (vervallen IN (0, 1)),
  reden TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  UNIQUE (driehoeknotitie_id, nummer)
) STRICT;
`;

export const pakketten = `
-- The key pairs of this store for hand-over: to be encrypted to (X25519) and to sign with (Ed25519).
CREATE TABLE pakketsleutel (
  een INTEGER PRIMARY KEY CHECK (een = 1),
  box_secret TEXT NOT NULL,
  box_public TEXT NOT NULL,
  sign_secret TEXT NOT NULL,
  sign_public TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- A colleague on another machine; compared_at: the six words were compared aloud; removed_at: these keys are not
-- trusted any more, and the row stays for what came from them.
CREATE TABLE colleague (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  functie TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'notulist', 'aov')),
  box_public TEXT NOT NULL UNIQUE,
  sign_public TEXT NOT NULL UNIQUE,
  compared_at TEXT,
  compared_by TEXT NOT NULL,
  removed_at TEXT,
  created_at TEXT NOT NULL,
  revisie INTEGER NOT NULL
) STRICT;

-- Every casuspakket made and taken in; stand_at: how old its content is.
CREATE TABLE pakket (
  id TEXT PRIMARY KEY,
  richting TEXT NOT NULL CHECK (richting IN ('uit', 'in')),
  colleague_id TEXT NOT NULL REFERENCES colleague (id),
  casus_id TEXT NOT NULL REFERENCES casus (id),
  volgnummer INTEGER NOT NULL,
  hash TEXT NOT NULL,
  stand_at TEXT NOT NULL,
  door TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (richting, colleague_id, casus_id, volgnummer)
) STRICT;
CREATE INDEX pakket_casus ON pakket (casus_id);

-- What this colleague and we last knew to be equal, per row: tells a change there from a change on both sides.
-- volgnummer: of their casuspakket it came from; seen: the last of ours that they had taken in when they made that.
CREATE TABLE pakket_stand (
  colleague_id TEXT NOT NULL REFERENCES colleague (id),
  casus_id TEXT NOT NULL REFERENCES casus (id),
  tabel TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  hash TEXT NOT NULL,
  volgnummer INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (colleague_id, casus_id, tabel, sleutel)
) STRICT, WITHOUT ROWID;
`;
