import { expect, test } from 'vitest';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { defaultDelenWijzer } from '../../../shared/domain/delen/delen-wijzer.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { changeDoel } from '../../../electron/use-cases/bewaren/change-doel.ts';
import { deelRegels } from '../../../electron/use-cases/delen/deel-regels.ts';
import { dueDelingen } from '../../../electron/use-cases/delen/due.ts';
import { getDelenWijzer } from '../../../electron/use-cases/delen/get-wijzer.ts';
import { saveDelenWijzer } from '../../../electron/use-cases/delen/save-wijzer.ts';
import { setDeling } from '../../../electron/use-cases/delen/set-deling.ts';
import { strikeEntry } from '../../../electron/use-cases/invoer/strike.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { setReden } from '../../../electron/use-cases/informatie/set-reden.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { refusalOf } from './refusal-of.ts';
import { team } from './rights/users.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function seeded() {
  const ctx = testContext();
  const casus = seedCasus(ctx);
  const line = type(ctx, casus.besprekingId, 'politie: zes meldingen').informatie!;
  const set = (more: Partial<RequestInput<'deling.set'>>) =>
    setDeling(ctx, {
      informatieId: line.id,
      wijze: 'niet-tot',
      tot: '2026-12-12',
      grond: '',
      reden: 'De OvJ vraagt het.',
      revisie: 0,
      ...more,
    });
  return { ctx, ...casus, line, set };
}

test('L21: what was said of sharing a line is kept with who said it, and named in the logboek without its text', () => {
  const { ctx, besprekingId, casusId, line, set } = seeded();
  const deling = set({});
  expect(deling).toMatchObject({ wijze: 'niet-tot', tot: '2026-12-12', door: 'Anna Bakker', revisie: 1 });
  expect(besprekingView(ctx, besprekingId).delingen).toEqual([deling]);
  expect(deelRegels(ctx, besprekingId).delingen).toEqual([deling]);
  expect(ctx.store.logboek.last()).toMatchObject({
    objectId: casusId,
    detail: `delen van regel ${String(line.nummer)}: niet-tot`,
  });
});

test('R18: a late deling is refused', () => {
  const { set } = seeded();
  set({});
  expect(refusalOf(() => set({ reden: 'Laat.' }))).toBe('verouderd');
  expect(set({ revisie: 1, wijze: 'niet' }).tot).toBeNull();
});

test('L21, L22: holding back, or a ground beside the wijzer, asks its reason; a day asks a day to come', () => {
  const { ctx, set } = seeded();
  expect(refusalOf(() => set({ reden: '' }))).toBe('reden-nodig');
  expect(refusalOf(() => set({ wijze: 'niet', reden: '' }))).toBe('reden-nodig');
  const grond = { wijze: 'volgens-wijzer', grond: 'conflict-van-plichten' } as const;
  expect(refusalOf(() => set({ ...grond, reden: '' }))).toBe('reden-nodig');
  expect(refusalOf(() => set({ tot: null }))).toBe('datum-nodig');
  expect(refusalOf(() => set({ tot: ctx.today() }))).toBe('datum-nodig');
  expect(refusalOf(() => set({ informatieId: ctx.newId() }))).toBe('onbekend');
  expect(set({ ...grond }).tot).toBeNull();
  expect(set({ wijze: 'volgens-wijzer', reden: '', revisie: 1 })).toMatchObject({ grond: '', reden: '' });
});

test('the reason of a day that came can still be mended', () => {
  const { ctx, set } = seeded();
  set({});
  ctx.setToday('2026-12-14');
  expect(set({ reden: 'De OvJ vroeg het per brief.', revisie: 1 }).tot).toBe('2026-12-12');
});

test('L21: niet delen tot can be set when the verslag is vastgesteld, and changes nothing of the line', () => {
  const { ctx, besprekingId, casusId, line, set } = seeded();
  const antwoord = { uitkomst: 'geinformeerd', datum: ctx.today(), door: 'Anna', hoe: 'mondeling' } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  afronden(ctx, { besprekingId });
  setReden(ctx, { besprekingId, klasse: line.klasse, reden: 'Voor de aanpak.' });
  const before = ctx.store.informatie.get(line.id);
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  expect(refusalOf(() => set({}))).toBe('done');
  expect(ctx.store.informatie.get(line.id)).toEqual(before);
});

test('L21: a day in a weekend warns on Friday, one after Easter on the last working day before', () => {
  const { ctx, besprekingId, casusId, line, set } = seeded();
  set({ tot: '2026-12-12' });
  const on = (day: string) => {
    ctx.setToday(day);
    return dueDelingen(ctx, {}).length;
  };
  expect(on('2026-12-10')).toBe(0);
  expect(on('2026-12-11')).toBe(1);
  expect(dueDelingen(ctx, {})).toEqual([
    {
      casusId,
      casusnummer: ctx.store.casus.get(casusId)!.nummer,
      besprekingId,
      regel: line.nummer,
      tot: '2026-12-12',
    },
  ]);
  expect(on('2026-12-19')).toBe(1);
  expect(on('2026-12-20')).toBe(0);
  // The Tuesday after Easter (28 and 29 March 2027): on the Friday before it.
  ctx.setToday('2026-12-20');
  set({ tot: '2027-03-30', revisie: 1 });
  expect(['2027-03-25', '2027-03-26', '2027-03-29'].map(on)).toEqual([0, 1, 1]);
});

test('a line that was struck, or is held back without a day, warns nobody', () => {
  const { ctx, line, set } = seeded();
  set({ tot: '2026-11-27' });
  expect(dueDelingen(ctx, {})).toHaveLength(1);
  strikeEntry(ctx, { table: 'informatie', id: line.id, vervallen: true });
  expect(dueDelingen(ctx, {})).toEqual([]);
});

test('L16: who may not open the casus hears nothing of its days', () => {
  const { ctx, as } = team();
  const { besprekingId } = seedCasus(ctx);
  const line = type(ctx, besprekingId, 'politie: zes meldingen').informatie!;
  const day = { wijze: 'niet-tot', tot: '2026-11-27', grond: '', reden: 'OvJ.', revisie: 0 } as const;
  setDeling(ctx, { informatieId: line.id, ...day });
  expect(dueDelingen(ctx, {})).toHaveLength(1);
  expect(dueDelingen(as('notulist'), {})).toEqual([]);
});

test('L20: only a change of the doel itself closes police text; the last one counts', () => {
  const { ctx, casusId, besprekingId } = seeded();
  const last = () => deelRegels(ctx, besprekingId).doelChangedAt;
  expect(last()).toBeNull();
  const { doel, regime } = ctx.store.casus.get(casusId)!;
  const change = (more: object) => {
    const { revisie } = ctx.store.casus.get(casusId)!;
    ctx.tick(5);
    changeDoel(ctx, { id: casusId, doel, regime, reden: 'Anders.', revisie, ...more });
  };
  change({ regime: 'openbare-orde' });
  expect(last()).toBeNull();
  change({ regime: 'openbare-orde', doel: 'Een ander doel.' });
  expect(last()).toBe(ctx.now());
});

test('L23: the delen-wijzer is the proposal until the gemeente sets its own; then that decides', () => {
  const { ctx, besprekingId } = seeded();
  expect(getDelenWijzer(ctx, {})).toEqual({
    regels: defaultDelenWijzer,
    revisie: 0,
    proposal: defaultDelenWijzer,
  });
  const regels = defaultDelenWijzer.slice(0, 2);
  expect(saveDelenWijzer(ctx, { regels, revisie: 0 })).toEqual({ regels, revisie: 1 });
  expect(refusalOf(() => saveDelenWijzer(ctx, { regels: [], revisie: 0 }))).toBe('verouderd');
  expect(getDelenWijzer(ctx, {})).toMatchObject({ regels, revisie: 1, proposal: defaultDelenWijzer });
  expect(deelRegels(ctx, besprekingId).wijzer).toEqual(regels);
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'gewijzigd', object: 'delenwijzer' });
});

test('the rules of a bespreking that is not there are refused, and one casus does not read those of another', () => {
  const { ctx, besprekingId, set } = seeded();
  set({ wijze: 'niet' });
  expect(refusalOf(() => deelRegels(ctx, ctx.newId()))).toBe('onbekend');
  createCasus(ctx, { aanduiding: 'Kerkpad', doel: 'Rust.', overWie: ['Karel'] });
  expect(deelRegels(ctx, besprekingId).delingen).toHaveLength(1);
});
