import { expect, test } from 'vitest';
import { deelGrondSchema } from '../../../../shared/domain/delen/deel-grond.ts';
import { deelrechtText } from '../../../../shared/domain/delen/deelrecht-words.ts';
import { defaultDelenWijzer } from '../../../../shared/domain/delen/delen-wijzer.ts';

const dated = new Set(['toestemming', 'niet-delen-tot']);

test('each ground is one sentence of its own, with what was typed and one full stop', () => {
  const texts = deelGrondSchema.options.map((grond) =>
    deelrechtText({ allowed: true, grond, detail: dated.has(grond) ? '2026-11-30' : 'Zo gezegd.' }),
  );
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[A-Z].*[^.]\.$/);
  expect(texts).toContain('Mag nog niet worden gedeeld: pas vanaf ma 30 nov 2026.');
  expect(texts).toContain('Mag niet naar deze organisatie volgens de delen-wijzer (Zo gezegd).');
  expect(texts).toContain('Met de hand weggelaten: Zo gezegd.');
});

test('without a detail nothing hangs', () => {
  const bare = deelGrondSchema.options.filter((grond) => grond !== 'toestemming');
  for (const grond of bare) {
    expect(deelrechtText({ allowed: false, grond, detail: '' })).not.toMatch(/[:(] ?[.)]|undefined/);
  }
});

test('L23: each regel of the proposal names its ground and says that it has to be checked', () => {
  expect(defaultDelenWijzer.length).toBeGreaterThan(9);
  for (const { id, grond, toelichting } of defaultDelenWijzer) {
    expect(grond, id).toMatch(/artikel|hoofdstuk|overweging|BW/);
    expect(toelichting, id).toContain('controleer');
  }
});
