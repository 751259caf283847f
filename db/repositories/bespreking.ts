import type { Database } from 'better-sqlite3';
import { besprekingSchema, type Bespreking } from '../../shared/domain/bespreking/bespreking.ts';
import { visieSchema, type Visie } from '../../shared/domain/bespreking/visie.ts';
import { besluitDraftSchema, type BesluitDraft } from '../../shared/domain/fasebesluit/besluit-draft.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'overleg_id',
    'casus_id',
    'volgnummer',
    'status',
    'stap',
    'vraag',
    'volgend_overleg',
    'informeert',
    'started_at',
    'closed_at',
    'kader_id',
    'kader_versie',
  ],
};

export interface Extras {
  draft: string;
  alarmbellen: string[];
  vooraf: { id: string; vervuld: boolean }[];
  /** null: nothing was filled in. */
  besluitDraft: BesluitDraft | null;
}

interface ExtrasRow {
  draft: string;
  alarmbellen: string;
  vooraf: string;
  besluit_draft: string | null;
}

/** Besprekingen with what hangs on them alone: the half-typed line and besluit, alarmbellen, preconditions, views. */
export function besprekingRepository(db: Database) {
  const besprekingen = table(db, 'bespreking', besprekingSchema, shape);
  const ofOverleg = besprekingen.query('WHERE overleg_id = ? ORDER BY volgnummer');
  const before = besprekingen.query(`
    WHERE casus_id = @casusId AND id <> @id AND overleg_id IN
      (SELECT id FROM overleg WHERE (datum, aanvang) <= (@datum, @aanvang))
    ORDER BY (SELECT datum || aanvang FROM overleg WHERE id = overleg_id) DESC LIMIT 1`);
  const useKader = db.prepare(`
    UPDATE bespreking SET kader_id = @kaderId, kader_versie = @kaderVersie
    WHERE casus_id = @casusId AND status <> 'afgerond'
      AND NOT EXISTS (SELECT 1 FROM criterium_antwoord WHERE bespreking_id = bespreking.id)
      AND NOT EXISTS (SELECT 1 FROM criterium_visie WHERE bespreking_id = bespreking.id)`);
  const extras = db.prepare('SELECT draft, alarmbellen, vooraf, besluit_draft FROM bespreking WHERE id = ?');
  const saveDraft = db.prepare('UPDATE bespreking SET draft = ? WHERE id = ?');
  const saveBesluitDraft = db.prepare('UPDATE bespreking SET besluit_draft = ? WHERE id = ?');
  const saveAlarmbellen = db.prepare('UPDATE bespreking SET alarmbellen = ? WHERE id = ?');
  const saveVooraf = db.prepare('UPDATE bespreking SET vooraf = ? WHERE id = ?');
  const visies = db.prepare(
    'SELECT organisatie_id AS organisatieId, tekst FROM visie WHERE bespreking_id = ?',
  );
  const saveVisie = db.prepare(`
    INSERT INTO visie (bespreking_id, organisatie_id, tekst) VALUES (@besprekingId, @organisatieId, @tekst)
    ON CONFLICT (bespreking_id, organisatie_id) DO UPDATE SET tekst = excluded.tekst`);
  const removeVisie = db.prepare('DELETE FROM visie WHERE bespreking_id = ? AND organisatie_id = ?');
  return {
    insert: besprekingen.insert,
    update: besprekingen.update,
    get: (id: string): Bespreking | null => besprekingen.get(id),
    ofOverleg: (overlegId: string): Bespreking[] => ofOverleg(overlegId),
    /** The latest earlier bespreking of the same casus. */
    before: (at: { casusId: string; id: string; datum: string; aanvang: string }): Bespreking | null =>
      before(at)[0] ?? null,
    /** Besprekingen of the casus in which no criterium was answered yet go on under this kader; the others keep theirs. */
    useKader: (chosen: { casusId: string; kaderId: string; kaderVersie: string }): void =>
      void useKader.run(chosen),
    extras(id: string): Extras {
      const row = extras.get(id) as ExtrasRow;
      return {
        draft: row.draft,
        alarmbellen: JSON.parse(row.alarmbellen) as string[],
        vooraf: JSON.parse(row.vooraf) as Extras['vooraf'],
        besluitDraft:
          row.besluit_draft === null ? null : besluitDraftSchema.parse(JSON.parse(row.besluit_draft)),
      };
    },
    saveDraft: (id: string, draft: string): void => void saveDraft.run(draft, id),
    /** null takes it away. */
    saveBesluitDraft: (id: string, draft: BesluitDraft | null): void =>
      void saveBesluitDraft.run(draft === null ? null : JSON.stringify(draft), id),
    saveAlarmbellen: (id: string, names: string[]): void =>
      void saveAlarmbellen.run(JSON.stringify(names), id),
    saveVooraf: (id: string, vooraf: Extras['vooraf']): void =>
      void saveVooraf.run(JSON.stringify(vooraf), id),
    visies: (id: string): Visie[] => visies.all(id).map((row) => visieSchema.parse(row)),
    /** An empty text takes the view away. */
    saveVisie(besprekingId: string, visie: Visie): void {
      if (visie.tekst === '') removeVisie.run(besprekingId, visie.organisatieId);
      else saveVisie.run({ besprekingId, ...visie });
    },
  };
}
