import { expect, test } from 'vitest';
import { runLogged } from '../../../electron/use-cases/logboek/run-logged.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { noteBevindingen } from '../../../electron/use-cases/logboek/note-bevindingen.ts';
import {
  checkClock,
  checkClosing,
  checkNewest,
  checkSlice,
} from '../../../electron/use-cases/logboek/verify.ts';
import { testContext, type TestContext } from './test-context.ts';

function addLines(ctx: TestContext, count: number): void {
  for (let line = 0; line < count; line += 1) {
    log(ctx, { actie: 'ontgrendeld', object: 'opslag', objectId: '' });
    ctx.tick(1);
  }
}

/** Ten lines that are past their term, and five that are not. */
function agedContext(): TestContext {
  const ctx = testContext('2020-01-10T09:00:00.000Z');
  addLines(ctx, 10);
  ctx.setToday('2026-11-25');
  addLines(ctx, 4);
  ctx.setToday('2026-11-26');
  addLines(ctx, 1);
  return ctx;
}

test('L15: old lines leave at their term by a closing line, and the chain goes on from there', () => {
  const ctx = agedContext();
  expect(runLogged(ctx, 'logboek.get', {}).removable).toMatchObject({ totNummer: 10, aantal: 10 });
  const last = ctx.store.logboek.at(10);
  const keten = runLogged(ctx, 'logboek.close', { totNummer: 10 });
  expect(keten).toMatchObject({ eerste: 11, laatste: 16, removable: null });
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'logboek-afgesloten',
    detail: `10 regels, tot en met regel 10, hash ${last!.hash}`,
  });
  expect(checkClosing(ctx)).toBeNull();
  expect(checkNewest(ctx)).toBeNull();
  expect(checkNewest(ctx, 3)).toBeNull();
  expect(checkSlice(ctx, null, 500)).toMatchObject({ found: null });
});

test('L15: lines leave a second time, also the closing line of the first', () => {
  const ctx = agedContext();
  runLogged(ctx, 'logboek.close', { totNummer: 10 });
  ctx.setToday('2032-11-25');
  addLines(ctx, 1);
  ctx.setToday('2032-11-26');
  addLines(ctx, 1);
  const { removable } = runLogged(ctx, 'logboek.get', {});
  expect(removable).toMatchObject({ totNummer: 16, aantal: 6 });
  runLogged(ctx, 'logboek.close', { totNummer: 16 });
  expect(checkClosing(ctx)).toBeNull();
  expect(checkNewest(ctx)).toBeNull();
  expect(ctx.store.logboek.all().map(({ nummer }) => nummer)).toEqual([17, 18, 19]);
});

test('L15: nothing leaves before its term, nor anything else than was looked at', () => {
  const ctx = agedContext();
  const before = ctx.store.logboek.all();
  for (const totNummer of [9, 11, 15]) {
    expect(() => runLogged(ctx, 'logboek.close', { totNummer })).toThrow('verouderd');
  }
  expect(ctx.store.logboek.all()).toEqual(before);
});

test('L15: with the clock put ahead nothing leaves, also after opening the app again; a day later it may', () => {
  const ctx = testContext();
  addLines(ctx, 10);
  const { termijnRevisie } = runLogged(ctx, 'logboek.get', {});
  runLogged(ctx, 'logboek.saveTermijn', { maanden: 12, revisie: termijnRevisie });
  const close = () => {
    const { totNummer } = runLogged(ctx, 'logboek.get', {}).removable!;
    return runLogged(ctx, 'logboek.close', { totNummer });
  };
  ctx.setToday('2027-11-28');
  expect(close).toThrow('klok-onzeker');
  addLines(ctx, 1);
  expect(close).toThrow('klok-onzeker');
  ctx.setToday('2027-11-29');
  expect(close).toThrow('klok-onzeker');
  expect(ctx.store.logboek.after(0, 1)).toMatchObject([{ nummer: 1 }]);
  addLines(ctx, 1);
  expect(close().removable).toBeNull();
});

test('L15: with the clock put back nothing leaves, until who keeps the logboek has looked into it', () => {
  const ctx = agedContext();
  addLines(ctx, 1);
  ctx.setToday('2027-01-10');
  addLines(ctx, 1);
  ctx.setToday('2026-11-27');
  addLines(ctx, 1);
  const close = () => runLogged(ctx, 'logboek.close', { totNummer: 10 });
  expect(close).toThrow('klok-onzeker');
  const found = checkClock(ctx);
  expect(found).toEqual({ kind: 'clock', nummer: 17, moment: '2027-01-10T09:00:00.000Z' });
  noteBevindingen(ctx, [found!]);
  expect(ctx.store.logboek.last()?.detail).toContain('Regel 17 is van zo 10 jan 2027');
  log(ctx, { actie: 'bevinding-bekeken', object: 'logboek', objectId: '' });
  const looked = ctx.store.logboek.end().nummer;
  // Said once: a clock that was ahead for a moment is not told every day until then.
  noteBevindingen(ctx, [checkClock(ctx)!]);
  expect(ctx.store.logboek.end().nummer).toBe(looked);
  expect(close().eerste).toBe(11);
});

test('L15: the store itself refuses to lose a line that was not closed off, or to change one', () => {
  const ctx = agedContext();
  expect(() => ctx.store.logboek.removeTo(3)).toThrow('append-only');
  runLogged(ctx, 'logboek.close', { totNummer: 10 });
  expect(() => ctx.store.logboek.removeTo(12)).toThrow('append-only');
  expect(() => ctx.db.exec("UPDATE logboek SET detail = 'x'")).toThrow('append-only');
  expect(() => ctx.db.exec('DELETE FROM logboek_afsluiting')).toThrow('append-only');
});

test('L15: the gemeente sets the term, never under a year', () => {
  const ctx = agedContext();
  const { termijn, termijnRevisie } = runLogged(ctx, 'logboek.get', {});
  expect(termijn).toEqual({ maanden: 60 });
  const saved = runLogged(ctx, 'logboek.saveTermijn', { maanden: 120, revisie: termijnRevisie });
  expect(saved).toMatchObject({ termijn: { maanden: 120 }, removable: null });
  expect(() => runLogged(ctx, 'logboek.saveTermijn', { maanden: 24, revisie: 0 })).toThrow('verouderd');
  expect(ctx.store.logboek.last()).toMatchObject({ detail: 'bewaartermijn van 60 naar 120 maanden' });
});
