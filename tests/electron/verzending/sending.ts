import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Verzending, type VerzendingParts } from '../../../electron/verzending.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { saveDeelnemer } from '../../../electron/use-cases/deelnemer/save.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { seedCasus, type, type SeededCasus } from '../use-cases/seed-casus.ts';
import { testContext, type TestContext } from '../use-cases/test-context.ts';

export interface Sending extends SeededCasus {
  ctx: TestContext;
  /** Where the user says the folder goes. */
  folder: string;
  verzending: Verzending;
  parts: VerzendingParts;
  told: { done: number; total: number }[];
  /** Keys of the five deelnemers, in the order of the list. */
  ontvangers: string[];
}

/** A casus with two afspraken and a vastgestelde afsprakenlijst; a PDF is here the text of its paper. */
export function sending(change: (parts: VerzendingParts) => Partial<VerzendingParts> = () => ({})): Sending {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  type(ctx, seeded.besprekingId, 'cor: maakt de gang leeg, 4 dec', 4);
  type(ctx, seeded.besprekingId, 'pol: rijdt langs, 1 dec', 4);
  vaststellen(ctx, { besprekingId: seeded.besprekingId, soort: 'afsprakenlijst' });
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-verzending-'));
  const told: Sending['told'] = [];
  const usual: VerzendingParts = {
    session: { context: ctx },
    chooseFolder: () => Promise.resolve(folder),
    chooseWhere: (name) => Promise.resolve(join(folder, name)),
    renderPdf: (paper, copy) =>
      Promise.resolve(Buffer.from(`%PDF ${copy.recipient} ${canonicalText(paper)}`)),
    tell: (progress) => told.push(progress),
    platform: 'linux',
  };
  const parts = { ...usual, ...change(usual) };
  return {
    ctx,
    ...seeded,
    folder,
    verzending: new Verzending(parts),
    parts,
    told,
    ontvangers: ctx.store.casus.deelnemers(seeded.casusId).map(({ id }) => `deelnemer ${id}`),
  };
}

/** Another deelnemer who is in the room. */
export function addDeelnemer(
  ctx: Context,
  casusId: string,
  naam: string,
  organisatieId: string | null,
): string {
  const { id: contactId } = saveContact(ctx, {
    id: null,
    naam,
    organisatieId,
    functie: '',
    email: '',
    telefoon: '',
  });
  return saveDeelnemer(ctx, { id: null, casusId, contactId, rollen: ['deelnemer'] }).id;
}
