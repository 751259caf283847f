import type { Database } from 'better-sqlite3';
import {
  criteriumAntwoordSchema,
  fasebesluitSchema,
  type CriteriumAntwoord,
  type Fasebesluit,
} from '../../shared/domain/fasebesluit/fasebesluit.ts';
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
  ],
  json: ['antwoorden', 'geraadpleegd', 'vooraf'],
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
    insertFasebesluit: fasebesluiten.insert,
    fasebesluiten: (casusId: string): Fasebesluit[] => fasebesluitenOf(casusId),
  };
}
