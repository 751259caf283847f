import type { Migration } from '../migration.ts';
import { delen, driehoek, pakketten, verslagen } from './tables-of-delen.ts';
import { frozenUntilDestroyed } from './triggers-vernietiging.ts';
import { frozen } from './triggers.ts';

const casusOfVastgesteld = `(SELECT casus_id FROM bespreking WHERE id =
  (SELECT bespreking_id FROM vastgesteld WHERE id = OLD.vastgesteld_id))`;
// A notitie of no casus is destroyed under its own id.
const casusOfNotitie =
  '(SELECT coalesce(casus_id, id) FROM driehoeknotitie WHERE id = OLD.driehoeknotitie_id)';
const casusOfExemplaar = `coalesce(OLD.casus_id, ${casusOfNotitie})`;

const neverUpdated = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;

/** Goes only with its casus, or notitie of no casus, at a vernietiging with two accords. */
const onlyDestroyed = (table: string, casusId: string): string => `
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM vernietiging WHERE casus_id = ${casusId}
  AND akkoord_een IS NOT NULL AND akkoord_twee IS NOT NULL AND ingetrokken_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;

/** Who holds which copy stays as it was; that it was sent, and when, is still to come and can be taken back. */
const exemplaarStays = `
CREATE TRIGGER exemplaar_no_update BEFORE UPDATE ON exemplaar
WHEN NOT (NEW.id = OLD.id AND NEW.casus_id IS OLD.casus_id AND NEW.bespreking_id IS OLD.bespreking_id
  AND NEW.driehoeknotitie_id IS OLD.driehoeknotitie_id
  AND NEW.nummer = OLD.nummer AND NEW.soort = OLD.soort AND NEW.ontvanger = OLD.ontvanger AND NEW.naam = OLD.naam
  AND NEW.organisatie = OLD.organisatie AND NEW.versie = OLD.versie AND NEW.concept = OLD.concept
  AND NEW.hash = OLD.hash AND NEW.logboek = OLD.logboek AND NEW.bestand = OLD.bestand AND NEW.inhoud = OLD.inhoud
  AND NEW.gemaakt_at = OLD.gemaakt_at AND NEW.door = OLD.door)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;

/** What a note is about, so that it goes along to who has just that. */
const namesOnderdelen = (table: string): string =>
  `ALTER TABLE ${table} ADD COLUMN onderdelen TEXT NOT NULL DEFAULT '[]' CHECK (json_type(onderdelen) = 'array')`;

const delenAndDriehoek: Migration = {
  number: 4,
  name: 'delen-and-driehoek',
  up(db) {
    db.exec('ALTER TABLE overleg ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1');
    for (const table of ['correctie', 'rectificatie']) db.exec(namesOnderdelen(table));
    for (const part of [delen, verslagen, driehoek, pakketten]) db.exec(part);
    for (const table of ['conceptronde', 'reactie']) db.exec(frozen(table) + frozenUntilDestroyed(table));
    db.exec(neverUpdated('vastgesteld_model') + onlyDestroyed('vastgesteld_model', casusOfVastgesteld));
    db.exec(neverUpdated('driehoeknotitie_versie') + onlyDestroyed('driehoeknotitie_versie', casusOfNotitie));
    db.exec(exemplaarStays + onlyDestroyed('exemplaar', casusOfExemplaar));
  },
};

export default delenAndDriehoek;
