import { expect, test } from 'vitest';
import { saveAfspraak } from '../../../../electron/use-cases/afspraak/save.ts';
import { settleAfspraak } from '../../../../electron/use-cases/afspraak/settle.ts';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../../electron/use-cases/bespreking/get.ts';
import { saveVraag } from '../../../../electron/use-cases/bespreking/save-vraag.ts';
import { setAlarmbel } from '../../../../electron/use-cases/bespreking/set-alarmbel.ts';
import { startBespreking } from '../../../../electron/use-cases/bespreking/start.ts';
import { changeDoel } from '../../../../electron/use-cases/bewaren/change-doel.ts';
import { feitenOf } from '../../../../electron/use-cases/driehoek/from-casus-feiten.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { createOverleg } from '../../../../electron/use-cases/overleg/create.ts';
import { shownRegels } from '../../../../shared/domain/zaal/in-room.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine, type NextOverleg } from './next-overleg.ts';

const staying = 'ZVH Wijkteam';
const all = 'ZVH Wijkteam Corporatie';

/** Three at the table say this; then the corporatie leaves. */
function left(...lines: readonly { text: string; stap?: 2 | 4 }[]): DemoCasus & NextOverleg {
  const demo = demoCasus();
  const next = nextOverleg(demo, ['ZVH', 'Wijkteam', 'Corporatie']);
  for (const { text, stap } of lines) saveEntry(demo.ctx, typedLine(next.besprekingId, text, stap));
  demo.ctx.tick(5);
  next.attend('Corporatie', 'vertrokken');
  demo.ctx.tick(5);
  return { ...demo, ...next };
}

const lineOf = ({ ctx, besprekingId }: DemoCasus & NextOverleg) =>
  ctx.store.informatie.ofBespreking(besprekingId)[0]!;
const afspraakOf = ({ ctx, besprekingId }: DemoCasus & NextOverleg) =>
  ctx.store.afspraak.ofBespreking(besprekingId)[0]!;

function correct(
  { ctx, besprekingId }: DemoCasus & NextOverleg,
  table: 'informatie' | 'afspraak',
  { id, revisie }: { id: string; revisie: number },
  text: string,
): void {
  correctEntry(ctx, {
    ...typedLine(besprekingId, text, table === 'afspraak' ? 4 : 2),
    id,
    table,
    revisie,
  });
}

test('a line put into other words goes to who heard those; its moment of entry stays', () => {
  const demo = left({ text: 'wij: gewone regel' });
  const before = lineOf(demo);
  correct(demo, 'informatie', before, 'wij: gewone regel');
  expect(readersOf(demo, demo.besprekingId, 'gewone regel')).toBe(all);
  correct(demo, 'informatie', lineOf(demo), 'wij: PLANTREGEL heel anders');
  expect(readersOf(demo, demo.besprekingId, 'PLANTREGEL')).toBe(staying);
  expect(lineOf(demo).enteredAt).toBe(before.enteredAt);
});

test('a line put into other words while the room was fuller is off the zaalscherm for who came back', () => {
  const demo = left({ text: 'wij: gewone regel' });
  correct(demo, 'informatie', lineOf(demo), 'wij: PLANTREGEL heel anders');
  demo.ctx.tick(1);
  expect(shownRegels(besprekingView(demo.ctx, demo.besprekingId)).length).toBe(1);
  demo.attend('Corporatie', 'aanwezig');
  expect(shownRegels(besprekingView(demo.ctx, demo.besprekingId))).toEqual([]);
});

test('a line sent in beforehand and then put into other words goes to who heard those', () => {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  ctx.setToday('2026-12-10');
  const when = { datum: ctx.today(), aanvang: '10:00', plaats: '' };
  const { besprekingIds } = createOverleg(ctx, { ...when, casusIds: [casusId] });
  const besprekingId = besprekingIds[0]!;
  const { informatie } = saveEntry(ctx, typedLine(besprekingId, 'wij: vooraf ingebracht'));
  ctx.store.informatie.update({ ...informatie!, vooraf: true });
  startBespreking(ctx, { besprekingId });
  const people = ctx.store.overleg.aanwezigen(besprekingId);
  const early = [{ van: ctx.now(), tot: '2026-12-10T09:05:00.000Z' }];
  ctx.store.overleg.updateAanwezige({ ...people[2]!, status: 'vertrokken', perioden: early });
  ctx.store.overleg.updateAanwezige({
    ...people[0]!,
    status: 'aanwezig',
    perioden: [{ van: ctx.now(), tot: null }],
  });
  expect(readersOf(demo, besprekingId, 'vooraf ingebracht').split(' ').length).toBe(2);
  ctx.tick(10);
  correct({ ...demo, besprekingId, attend: () => undefined }, 'informatie', informatie!, 'wij: PLANTVOORAF');
  expect(readersOf(demo, besprekingId, 'PLANTVOORAF').split(' ').length).toBe(1);
});

test('police text of before another doel stays withheld when a typo is mended, on paper and in a driehoeknotitie', () => {
  const demo = demoCasus();
  const next = nextOverleg(demo, ['ZVH', 'Wijkteam', 'Politie', 'OOV']);
  const { ctx, casusId } = demo;
  saveEntry(ctx, typedLine(next.besprekingId, '/f pol: PLANTPOL sloeg een riut in'));
  ctx.tick(5);
  const { revisie, regime } = ctx.store.casus.get(casusId)!;
  changeDoel(ctx, { id: casusId, revisie, regime, doel: 'Een ander doel', reden: 'Nieuw vraagstuk.' });
  ctx.tick(5);
  const here = { ...demo, ...next };
  correct(here, 'informatie', lineOf(here), '/f pol: PLANTPOL sloeg een ruit in');
  expect(readersOf(demo, next.besprekingId, 'PLANTPOL')).toBe('Politie');
  const feiten = feitenOf(ctx, casusId, (text) => text).feiten.map(({ feit }) => feit.informatieId);
  expect(feiten).not.toContain(lineOf(here).id);
});

test('an afspraak in other words goes to who heard them, and to who hears the list at the end', () => {
  for (const change of ['correct', 'save'] as const) {
    const demo = left({ text: 'wij: belt hem, over 1 week', stap: 4 });
    const afspraak = afspraakOf(demo);
    if (change === 'correct') correct(demo, 'afspraak', afspraak, 'wij: PLANTAFSPRAAK, over 1 week');
    else {
      const { id, organisatieId, contactId, betrokkeneId, samenMet, datum, volgendOverleg, revisie } =
        afspraak;
      const owner = { organisatieId, contactId, betrokkeneId, samenMet };
      saveAfspraak(demo.ctx, { id, wat: 'PLANTAFSPRAAK', ...owner, datum, volgendOverleg, revisie });
    }
    const readers = (stuk: 'verslag' | 'afsprakenlijst') =>
      readersOf(demo, demo.besprekingId, 'PLANTAFSPRAAK', stuk);
    expect([readers('verslag'), readers('afsprakenlijst')]).toEqual([staying, staying]);
    demo.attend('Corporatie', 'aanwezig');
    demo.ctx.tick(5);
    afronden(demo.ctx, { besprekingId: demo.besprekingId });
    expect(readers('afsprakenlijst')).toBe(all);
  }
});

test('a vorige afspraak in other words goes to who heard them, and so does why it was not done', () => {
  const demo = left();
  const { ctx, casusId, besprekingId } = demo;
  const vorige = ctx.store.afspraak
    .ofCasus(casusId)
    .find((one) => one.besprekingId !== besprekingId && one.status === 'open')!;
  expect(readersOf(demo, besprekingId, vorige.wat)).toContain('Corporatie');
  settleAfspraak(ctx, { id: vorige.id, besprekingId, uitkomst: 'niet-gedaan', waarom: 'PLANTWAAROM' });
  expect(readersOf(demo, besprekingId, 'PLANTWAAROM')).toBe(staying);
  expect(readersOf(demo, besprekingId, vorige.wat)).toContain('Corporatie');
  const { revisie } = ctx.store.afspraak.get(vorige.id)!;
  correct(demo, 'afspraak', { id: vorige.id, revisie }, 'wij: PLANTVORIGE, over 1 week');
  expect(readersOf(demo, besprekingId, 'PLANTVORIGE')).toBe(staying);
});

test('the vraag and an alarmbel of after somebody left do not go to them', () => {
  const demo = left({ text: 'wij: gewone regel' });
  const { ctx, besprekingId } = demo;
  ctx.store.oordeel.risicos(demo.casusId).forEach((one) => {
    ctx.store.oordeel.updateRisico({ ...one, vervallen: true });
  });
  saveVraag(ctx, { besprekingId, vraag: 'PLANTVRAAG' });
  setAlarmbel(ctx, { besprekingId, naam: 'PLANTALARM', on: true });
  expect(readersOf(demo, besprekingId, 'PLANTVRAAG')).toBe(staying);
  expect(readersOf(demo, besprekingId, 'PLANTALARM')).toBe(staying);
});
