import type { Database } from 'better-sqlite3';
import { criteriumAntwoordSchema, type CriteriumAntwoord } from '../../shared/domain/fasebesluit/antwoord.ts';
import { fasebesluitSchema, type Fasebesluit } from '../../shared/domain/fasebesluit/fasebesluit.ts';
import { criteriumVisieSchema, type CriteriumVisie } from '../../shared/domain/bespreking/criterium-visie.ts';
import { risicoSchema, type Risico } from '../../shared/domain/risico/risico.ts';
import { scenarioSchema, type Scenario } from '../../shared/domain/scenario/scenario.ts';
import { table } from '../table.ts';

const risicoShape = {
  columns: [
    'id',
    'casus_id',
    'bespreking_id',
    'nummer',
    'wat',
    'wie_loopt_gevaar',
    'wanneer',
    'kans',
    'gevolg',
    'beschermend',
    'maatregel',
    'rest_kans',
    'rest_gevolg',
    'eigenaar',
    'vervallen',
    'revisie',
  ],
  booleans: ['vervallen'],
};
const scenarioShape = {
  columns: ['id', 'casus_id', 'bespreking_id', 'als', 'dan', 'eigenaar', 'vervallen', 'revisie'],
  booleans: ['vervallen'],
};
const fasebesluitShape = {
  columns: [
    'id',
    'casus_id',
    'bespreking_id',
    'soort',
    'van',
    'naar',
    'datum',
    'kader_id',
    'kader_versie',
    'uitkomst',
    'antwoorden',
    'beslisser_naam',
    'beslisser_rol',
    'grond',
    'geraadpleegd',
    'vooraf',
    'formeel_nummer',
    'formeel_datum',
    'reden_afwijking',
    'casusregie',
    'procesregie',
    'vervangt',
    'created_at',
    'overgang',
    'akkoord',
    'visies',
  ],
  json: ['antwoorden', 'geraadpleegd', 'vooraf', 'akkoord', 'visies'],
};

/** Risks, scenario's, answers to the criteria, and the append-only fasebesluiten. */
export function oordeelRepository(db: Database) {
  const risicos = table(db, 'risico', risicoSchema, risicoShape);
  const scenarios = table(db, 'scenario', scenarioSchema, scenarioShape);
  const fasebesluiten = table(db, 'fasebesluit', fasebesluitSchema, fasebesluitShape);
  const risicosOf = risicos.query('WHERE casus_id = ? ORDER BY nummer');
  const scenariosOf = scenarios.query('WHERE casus_id = ? ORDER BY rowid');
  const fasebesluitenOf = fasebesluiten.query('WHERE casus_id = ? ORDER BY created_at, rowid');
  const lastRisico = db.prepare('SELECT COALESCE(MAX(nummer), 0) FROM risico WHERE casus_id = ?').pluck();
  const antwoorden = db.prepare(
    `SELECT criterium_id AS criteriumId, antwoord, toelichting, regels
     FROM criterium_antwoord WHERE bespreking_id = ?`,
  );
  const saveAntwoord = db.prepare(`
    INSERT INTO criterium_antwoord (bespreking_id, criterium_id, antwoord, toelichting, regels)
    VALUES (@besprekingId, @criteriumId, @antwoord, @toelichting, @regels)
    ON CONFLICT (bespreking_id, criterium_id) DO UPDATE
    SET antwoord = excluded.antwoord, toelichting = excluded.toelichting, regels = excluded.regels`);
  const removeAntwoord = db.prepare(
    'DELETE FROM criterium_antwoord WHERE bespreking_id = ? AND criterium_id = ?',
  );
  const criteriumVisies = db.prepare(
    `SELECT criterium_id AS criteriumId, organisatie_id AS organisatieId, antwoord, tekst
     FROM criterium_visie WHERE bespreking_id = ?`,
  );
  const saveCriteriumVisie = db.prepare(`
    INSERT INTO criterium_visie (bespreking_id, criterium_id, organisatie_id, antwoord, tekst)
    VALUES (@besprekingId, @criteriumId, @organisatieId, @antwoord, @tekst)
    ON CONFLICT (bespreking_id, criterium_id, organisatie_id) DO UPDATE
    SET antwoord = excluded.antwoord, tekst = excluded.tekst`);
  const removeCriteriumVisie = db.prepare(
    'DELETE FROM criterium_visie WHERE bespreking_id = ? AND criterium_id = ? AND organisatie_id = ?',
  );
  return {
    insertRisico: risicos.insert,
    updateRisico: risicos.update,
    getRisico: (id: string): Risico | null => risicos.get(id),
    risicos: (casusId: string): Risico[] => risicosOf(casusId),
    nextRisico: (casusId: string): number => Number(lastRisico.get(casusId)) + 1,
    insertScenario: scenarios.insert,
    updateScenario: scenarios.update,
    getScenario: (id: string): Scenario | null => scenarios.get(id),
    scenarios: (casusId: string): Scenario[] => scenariosOf(casusId),
    antwoorden: (besprekingId: string): CriteriumAntwoord[] =>
      antwoorden.all(besprekingId).map((row) => {
        const fields = row as { regels: string };
        return criteriumAntwoordSchema.parse({ ...fields, regels: JSON.parse(fields.regels) as unknown });
      }),
    saveAntwoord: (besprekingId: string, antwoord: CriteriumAntwoord): void =>
      void saveAntwoord.run({ besprekingId, ...antwoord, regels: JSON.stringify(antwoord.regels) }),
    removeAntwoord: (besprekingId: string, criteriumId: string): void =>
      void removeAntwoord.run(besprekingId, criteriumId),
    criteriumVisies: (besprekingId: string): CriteriumVisie[] =>
      criteriumVisies.all(besprekingId).map((row) => criteriumVisieSchema.parse(row)),
    saveCriteriumVisie: (besprekingId: string, visie: CriteriumVisie): void =>
      void saveCriteriumVisie.run({ besprekingId, ...visie }),
    removeCriteriumVisie: (besprekingId: string, criteriumId: string, organisatieId: string): void =>
      void removeCriteriumVisie.run(besprekingId, criteriumId, organisatieId),
    insertFasebesluit: fasebesluiten.insert,
    fasebesluiten: (casusId: string): Fasebesluit[] => fasebesluitenOf(casusId),
  };
}
