import { expect, test } from 'vitest';
import { everyoneAgrees } from '../../../electron/use-cases/afspraak/everyone-agrees.ts';
import { importRows } from '../../../electron/use-cases/afspraak/import-rows.ts';
import { saveAfspraak } from '../../../electron/use-cases/afspraak/save.ts';
import { setBinding } from '../../../electron/use-cases/afspraak/set-binding.ts';
import { settleAfspraak } from '../../../electron/use-cases/afspraak/settle.ts';
import { undoImport } from '../../../electron/use-cases/afspraak/undo-import.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { getVandaag } from '../../../electron/use-cases/vandaag/get.ts';
import { seedBespreking, seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function withOpenAfspraak() {
  const ctx = testContext('2026-11-05T09:00:00.000Z');
  const first = seedCasus(ctx);
  const afspraak = type(ctx, first.besprekingId, 'cor: praat met de buren, vr 13 nov', 4).afspraak!;
  afronden(ctx, { besprekingId: first.besprekingId });
  ctx.setToday('2026-11-26');
  const second = seedBespreking(ctx, first.casusId);
  return { ctx, first, second, afspraak };
}

test('an open afspraak comes back at the next overleg, and not at its own', () => {
  const { ctx, first, second, afspraak } = withOpenAfspraak();
  expect(besprekingView(ctx, second.besprekingId).vorigeAfspraken.map((one) => one.id)).toEqual([
    afspraak.id,
  ]);
  expect(besprekingView(ctx, first.besprekingId).vorigeAfspraken).toEqual([]);
});

test('doorgeschoven counts once per bespreking, however often it is said', () => {
  const { ctx, second, afspraak } = withOpenAfspraak();
  const again = { id: afspraak.id, besprekingId: second.besprekingId, waarom: '' };
  settleAfspraak(ctx, { ...again, uitkomst: 'doorgeschoven' });
  expect(settleAfspraak(ctx, { ...again, uitkomst: 'doorgeschoven' }).doorgeschoven).toBe(1);
  const done = settleAfspraak(ctx, { ...again, uitkomst: 'gedaan' });
  expect(done).toMatchObject({ status: 'gedaan', doorgeschoven: 0 });
  expect(besprekingView(ctx, second.besprekingId).vorigeAfspraken).toHaveLength(1);
});

test('niet gedaan asks why', () => {
  const { ctx, second, afspraak } = withOpenAfspraak();
  const said = { id: afspraak.id, besprekingId: second.besprekingId, uitkomst: 'niet-gedaan' as const };
  expect(() => settleAfspraak(ctx, { ...said, waarom: '' })).toThrow(
    expect.objectContaining({ code: 'reden-nodig' }),
  );
  expect(settleAfspraak(ctx, { ...said, waarom: 'niemand thuis' }).status).toBe('niet-gedaan');
});

test('everyone agrees: present owners are bound, absent ones asked, gaps bind nobody', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: wacht met dagvaarden, vr 4 dec', 4);
  type(ctx, besprekingId, 'ggz: beoordeelt, vr 4 dec', 4);
  type(ctx, besprekingId, 'iemand belt vader', 4);
  expect(everyoneAgrees(ctx, { besprekingId }).map((one) => one.binding)).toEqual([
    'bindend',
    'akkoord-gevraagd',
    'nog-geen',
  ]);
});

test('an exception said before stays when everyone else agrees', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { afspraak } = type(ctx, besprekingId, 'cor: wacht met dagvaarden, vr 4 dec', 4);
  setBinding(ctx, { id: afspraak!.id, binding: 'niet-akkoord' });
  expect(everyoneAgrees(ctx, { besprekingId })[0]?.binding).toBe('niet-akkoord');
});

test('a pasted table comes whole and goes whole, unless a row was changed since', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const row = {
    wat: 'belt vader',
    organisatieId: null,
    contactId: null,
    betrokkeneId: null,
    samenMet: [],
    datum: null,
    volgendOverleg: false,
  };
  const rows = importRows(ctx, { besprekingId, rows: [row, { ...row, wat: 'belt moeder' }] });
  undoImport(ctx, { ids: rows.map((one) => one.id) });
  expect(besprekingView(ctx, besprekingId).afspraken).toEqual([]);

  const again = importRows(ctx, { besprekingId, rows: [row] });
  saveAfspraak(ctx, { ...row, id: again[0]!.id, revisie: 1, wat: 'belt vader op' });
  expect(() => undoImport(ctx, { ids: [again[0]!.id] })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
});

test('Vandaag knows what is late and what is due this week', () => {
  const { ctx } = withOpenAfspraak();
  ctx.setToday('2026-11-10');
  expect(getVandaag(ctx, {})).toMatchObject({
    late: { rows: [], total: 0 },
    thisWeek: { rows: [{ wie: 'Corporatie, Sanne de Boer' }], total: 1 },
  });
  ctx.setToday('2026-11-14');
  expect(getVandaag(ctx, {}).late.total).toBe(1);
});
