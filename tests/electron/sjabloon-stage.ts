import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SjabloonPapers } from '../../electron/sjabloon-papers.ts';
import { Refused } from '../../electron/use-cases/refused.ts';
import type { StukInput } from '../../shared/ipc/contract/stuk.ts';
import { paragraphTexts, readDocx } from './export/read-docx.ts';
import { seedCasus } from './use-cases/seed-casus.ts';
import { testContext } from './use-cases/test-context.ts';

export const typed = (values: Record<string, string>) =>
  Object.entries(values).map(([naam, value]) => ({ naam, value }));

export const forUitnodiging = typed({
  doel: 'Afspraken maken',
  'over-wie': 'U wordt gebeld.',
  contact: '14 0123',
});

/** A casus on a real store, a folder for what is made, and the papers from a sjabloon; only PDF and its measure are not real. */
export function sjabloonStage() {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-stukken-'));
  const chosen: { folder: string | null } = { folder };
  const session = { context: ctx };
  const papers = new SjabloonPapers({
    session,
    chooseWhere: (name) => Promise.resolve(chosen.folder === null ? null : path.join(chosen.folder, name)),
    chooseFolder: () => Promise.resolve(chosen.folder),
    renderPdf: () => Promise.resolve(Buffer.from('%PDF-1.7')),
    // Laying out takes a window: tests/e2e/stukken.spec.ts measures in the real program.
    measure: () =>
      Promise.resolve({
        pages: 3,
        beyond: [
          { title: 'Open afspraken', lines: 0 },
          { title: 'Risico’s', lines: 4 },
        ],
        begins: [],
      }),
  });
  const input = (part: Partial<StukInput>): StukInput => ({
    casusId: seeded.casusId,
    sjabloon: 'plan-van-aanpak',
    besprekingId: null,
    deelnemerId: null,
    betrokkeneId: null,
    niveau: 1,
    regelIds: [],
    velden: [],
    ...part,
  });
  return {
    ctx,
    seeded,
    folder,
    /** Where the user says; null: cancelled. */
    chosen,
    session,
    papers,
    input,
    uitnodiging: (part: Partial<StukInput> = {}): StukInput =>
      input({
        sjabloon: 'uitnodiging',
        besprekingId: seeded.besprekingId,
        deelnemerId: seeded.aanwezigen[0]!.deelnemerId,
        velden: forUitnodiging,
        ...part,
      }),
    brief: (part: Partial<StukInput> = {}): StukInput =>
      input({
        sjabloon: 'brief-betrokkene',
        betrokkeneId: ctx.store.casus.betrokkenen(seeded.casusId)[0]!.id,
        velden: typed({ waarover: 'wonen', doel: 'rust', contact: '14 0123', fg: 'fg@testdorp.example' }),
        ...part,
      }),
    /** What the logboek says of each file. */
    lastDetail: () => ctx.store.rectificatie.exports(seeded.casusId).map(({ detail }) => detail),
    copies: () => ctx.store.exemplaar.ofCasus(seeded.casusId),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

export const footOf = async (file: string) =>
  [...(await readDocx(readFileSync(file)))]
    .filter(([name]) => name.includes('footer'))
    .flatMap(([, xml]) => paragraphTexts(xml))
    .join(' ');

export const textOf = async (file: string) =>
  paragraphTexts((await readDocx(readFileSync(file))).get('word/document.xml')!).join('\n');
