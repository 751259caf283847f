import { expect, test } from 'vitest';
import { listSjablonen } from '../../../electron/use-cases/sjabloon/list.ts';
import { resetSjabloon, saveSjabloon } from '../../../electron/use-cases/sjabloon/save.ts';
import { sjabloonNow } from '../../../electron/use-cases/sjabloon/sjablonen-of.ts';
import { Refused } from '../../../electron/use-cases/refused.ts';
import { shippedSjabloon } from '../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { sjablonenInstelling, type SjabloonId } from '../../../shared/domain/sjabloon/sjabloon.ts';
import { refusalOf } from './refusal-of.ts';
import { testContext } from './test-context.ts';

const own = {
  title: 'Kom praten over {{casusnummer}}',
  tekst: 'Dag {{ontvanger}}. Wat brengt u in? Wat wilt u weten?',
};

test('until the gemeente changes one, the shipped texts hold', () => {
  const { sjablonen, revisie } = listSjablonen(testContext(), {});
  expect(revisie).toBe(0);
  expect(sjablonen.map(({ id, eigen }) => [id, eigen])).toEqual([
    ['uitnodiging', false],
    ['opschalingsdossier', false],
    ['brief-betrokkene', false],
    ['brief-ouders', false],
    ['plan-van-aanpak', false],
  ]);
  expect(sjablonen[0]).toMatchObject(shippedSjabloon('uitnodiging'));
});

test('a changed text holds, alone, and is noted without its words; reset brings the shipped one back', () => {
  const ctx = testContext();
  const saved = saveSjabloon(ctx, { id: 'uitnodiging', ...own, revisie: 0 });
  expect(saved.revisie).toBe(1);
  expect(saved.sjablonen.filter(({ eigen }) => eigen)).toEqual([{ id: 'uitnodiging', ...own, eigen: true }]);
  expect(sjabloonNow(ctx, 'uitnodiging').regels).toHaveLength(1);
  const line = ctx.store.logboek.end();
  expect(JSON.stringify(ctx.store.logboek.ofObject('uitnodiging'))).not.toContain('Dag');
  expect(line.nummer).toBeGreaterThan(0);
  const back = resetSjabloon(ctx, { id: 'uitnodiging', revisie: 1 });
  expect(back).toMatchObject({ revisie: 2 });
  expect(back.sjablonen[0]).toMatchObject({ ...shippedSjabloon('uitnodiging'), eigen: false });
});

test('a text that is the shipped one again is nobody’s own', () => {
  const ctx = testContext();
  saveSjabloon(ctx, { id: 'uitnodiging', ...own, revisie: 0 });
  const saved = saveSjabloon(ctx, { id: 'uitnodiging', ...shippedSjabloon('uitnodiging'), revisie: 1 });
  expect(saved.sjablonen[0]?.eigen).toBe(false);
});

test('a text with a field that does not exist is refused with its place, and nothing changes', () => {
  const ctx = testContext();
  const wrong = { id: 'uitnodiging' as const, title: 'T', tekst: 'Dag\n  {{ontvangr}}', revisie: 0 };
  expect(() => saveSjabloon(ctx, wrong)).toThrow(
    expect.objectContaining({
      code: 'sjabloon-ongeldig',
      detail: 'Tekst, regel 2, teken 3: het veld "ontvangr" bestaat niet. Bedoelt u "ontvanger"?',
    }),
  );
  expect(listSjablonen(ctx, {}).revisie).toBe(0);
});

test('R18: who saves over a newer text is refused', () => {
  const ctx = testContext();
  saveSjabloon(ctx, { id: 'uitnodiging', ...own, revisie: 0 });
  expect(
    refusalOf(() => saveSjabloon(ctx, { id: 'plan-van-aanpak', title: 'T', tekst: 'x', revisie: 0 })),
  ).toBe('verouderd');
  expect(refusalOf(() => resetSjabloon(ctx, { id: 'uitnodiging', revisie: 0 }))).toBe('verouderd');
});

test('a kept text that this program knows no fields of is refused by name when a paper is made', () => {
  const ctx = testContext();
  const old = { uitnodiging: { title: 'T', tekst: '{{vroeger}}' } };
  ctx.store.instelling.save(sjablonenInstelling, old, 1, ctx.now());
  expect(() => sjabloonNow(ctx, 'uitnodiging')).toThrow(Refused);
  expect(refusalOf(() => sjabloonNow(ctx, 'uitnodiging'))).toBe('sjabloon-ongeldig');
  expect(listSjablonen(ctx, {}).sjablonen[0]).toMatchObject({ eigen: true, tekst: '{{vroeger}}' });
});

test('L7: a letter without the rights, or an uitnodiging without the questions, is refused with what is missing', () => {
  const ctx = testContext();
  const save = (id: SjabloonId, tekst: string) => () =>
    saveSjabloon(ctx, { id, title: 'T', tekst, revisie: 0 });
  const refusal = (detail: string) => expect.objectContaining({ code: 'sjabloon-ongeldig', detail }) as Error;
  const letter = shippedSjabloon('brief-betrokkene').tekst.replace('{{tabel:rechten}}', 'U hebt rechten.');
  expect(save('brief-betrokkene', letter)).toThrow(
    refusal('Tekst: {{tabel:rechten}} ontbreekt. Dat moet in dit stuk staan.'),
  );
  expect(save('uitnodiging', 'Wat brengt u in?')).toThrow(
    refusal('Tekst: "Wat wilt u weten?" ontbreekt. Dat moet in dit stuk staan.'),
  );
  expect(listSjablonen(ctx, {}).revisie).toBe(0);
  // One that was kept before is not sent out either.
  const old = { 'brief-ouders': { title: 'T', tekst: 'Beste {{naam}}, wij praten over u.' } };
  ctx.store.instelling.save(sjablonenInstelling, old, 1, ctx.now());
  expect(refusalOf(() => sjabloonNow(ctx, 'brief-ouders'))).toBe('sjabloon-ongeldig');
});
