import { expect, test } from 'vitest';
import { plantExemplaar } from './plant-exemplaar.ts';
import { noteBevindingen, openBevindingen } from '../../../electron/use-cases/logboek/note-bevindingen.ts';
import { runLogged } from '../../../electron/use-cases/logboek/run-logged.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { logRefusal } from '../../../electron/use-cases/logboek/log-refusal.ts';
import { noFilter, type LogboekFilter } from '../../../shared/domain/logboek/filter.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

function asked(ctx: TestContext, filter: Partial<LogboekFilter>) {
  return runLogged(ctx, 'logboek.list', { filter: { ...noFilter, ...filter }, before: null }).regels;
}

test('L15: the newest come first, a hundred at a time', () => {
  const ctx = testContext();
  for (let line = 0; line < 230; line += 1) log(ctx, { actie: 'export', object: 'kader', objectId: 'k' });
  const filter = { ...noFilter, actie: 'export' as const };
  const numbers: number[] = [];
  let before: number | null = null;
  for (let page = 0; page < 3; page += 1) {
    const { regels, more } = runLogged(ctx, 'logboek.list', { filter, before });
    numbers.push(...regels.map(({ nummer }) => nummer));
    expect(more).toBe(page < 2);
    before = numbers.at(-1)!;
  }
  expect(numbers).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
});

test('L15: by casus, act, result, user and day', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const nummer = ctx.store.casus.get(casusId)!.nummer;
  plantExemplaar(ctx, besprekingId, `${nummer}-verslag-v1.pdf`, 'dossier');
  logRefusal(ctx, { request: 'verslag.export', code: 'geen-recht', casusId });
  ctx.setToday('2026-11-30');
  runLogged(ctx, 'casus.get', { id: casusId });

  expect(asked(ctx, { casusnummer: nummer }).length).toBeGreaterThan(2);
  expect(asked(ctx, { casusnummer: nummer }).every((regel) => regel.casusnummer === nummer)).toBe(true);
  expect(asked(ctx, { casusnummer: '1999-001' })).toEqual([]);
  expect(asked(ctx, { actie: 'export' }).map(({ detail }) => detail)).toEqual([
    `${nummer}-verslag-v1.pdf, voor dossier`,
  ]);
  expect(asked(ctx, { resultaat: 'geweigerd' })).toHaveLength(1);
  expect(asked(ctx, { gebruiker: 'Anna Bakker' }).length).toBeGreaterThan(4);
  expect(asked(ctx, { gebruiker: 'Niemand' })).toEqual([]);
  const day = asked(ctx, { van: '2026-11-30', tot: '2026-11-30', actie: 'ingezien', casusnummer: nummer });
  expect(day).toHaveLength(1);
  expect(asked(ctx, { tot: '2026-11-29', actie: 'ingezien', casusnummer: nummer })).toEqual([]);
});

test('L15: a day begins and ends as a Dutch calendar has it', () => {
  const ctx = testContext('2026-11-26T22:59:00.000Z');
  log(ctx, { actie: 'export', object: 'kader', objectId: 'k' });
  ctx.tick(1);
  log(ctx, { actie: 'export', object: 'kader', objectId: 'k' });
  const ofDay = (day: string) =>
    asked(ctx, { van: day, tot: day, actie: 'export' }).map(({ nummer }) => nummer);
  expect(ofDay('2026-11-26')).toEqual([1]);
  expect(ofDay('2026-11-27')).toEqual([2]);
});

test('L15: no aanduiding and no name of a betrokkene reaches who reads the logboek', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-v1.pdf', 'mevrouw Els VOORBEELD');
  runLogged(ctx, 'casus.get', { id: casusId });
  const text = JSON.stringify(asked(ctx, {}));
  expect(text).toContain('voor een betrokkene');
  for (const word of ['Zwanenlaan', 'Els', 'VOORBEELD', 'Rust in het portiek'])
    expect(text).not.toContain(word);
});

test('L15: who reads the logboek stands in it', () => {
  const ctx = testContext();
  asked(ctx, {});
  asked(ctx, {});
  expect(asked(ctx, { actie: 'ingezien' }).map(({ object }) => object)).toEqual(['logboek']);
});

test('L15: a finding is shown to everybody until somebody looked into it, and stays in the logboek', () => {
  const ctx = testContext();
  log(ctx, { actie: 'bevinding', object: 'logboek', objectId: '', detail: 'Regel 3 ontbreekt.' });
  const shown = () => openBevindingen(ctx).map(({ tekst }) => tekst);
  expect(shown()).toEqual(['Regel 3 ontbreekt.']);
  expect(runLogged(ctx, 'logboek.markSeen', {}).bevindingen).toEqual([]);
  expect(shown()).toEqual([]);
  expect(asked(ctx, { actie: 'bevinding' })).toHaveLength(1);
});

test('L15: what happens again is found again after it was looked into; a broken chain is told once', () => {
  const ctx = testContext();
  const found = [{ kind: 'head-missing' }, { kind: 'gap', nummer: 3 }] as const;
  const note = () => noteBevindingen(ctx, found);
  note();
  note();
  expect(openBevindingen(ctx)).toHaveLength(2);
  runLogged(ctx, 'logboek.markSeen', {});
  note();
  note();
  expect(openBevindingen(ctx).map(({ tekst }) => tekst)).toEqual([
    expect.stringContaining('niet meer genoteerd'),
  ]);
});
