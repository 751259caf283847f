import { expect, test } from 'vitest';
import { listConsults } from '../../../electron/use-cases/consult/list.ts';
import { recordConsult } from '../../../electron/use-cases/consult/record.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

const asked = {
  casusId: null,
  datum: '2026-11-26',
  gevraagdAan: 'Zorg- en Veiligheidshuis',
  vraag: 'Hoort dit bij ons of bij Veilig Thuis?',
  antwoord: 'Eerst Veilig Thuis bellen.',
  vervangt: null,
};

test('a consult without a casus stands apart from those of a casus', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const loose = recordConsult(ctx, asked);
  const ofCasus = recordConsult(ctx, { ...asked, casusId });
  expect(loose).toMatchObject({ casusId: null, door: 'Anna Bakker', vraag: asked.vraag });
  expect(listConsults(ctx, { casusId: null }).map(({ id }) => id)).toEqual([loose.id]);
  expect(listConsults(ctx, { casusId }).map(({ id }) => id)).toEqual([ofCasus.id]);
});

test('a consult moves no fase and stands in the logboek without its text', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const before = ctx.store.casus.get(casusId)?.fase;
  recordConsult(ctx, { ...asked, casusId });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(before);
  const last = ctx.store.logboek.all().at(-1);
  expect(last).toMatchObject({ actie: 'aangemaakt', object: 'casus', objectId: casusId, detail: 'consult' });
  expect(JSON.stringify(last)).not.toContain('Veilig Thuis');
});

test('a correction is a new one that names the old; the old stays as it was', () => {
  const ctx = testContext();
  const first = recordConsult(ctx, { ...asked, antwoord: '' });
  ctx.tick(5);
  const second = recordConsult(ctx, { ...asked, vervangt: first.id });
  expect(listConsults(ctx, { casusId: null })).toEqual([second, first]);
});

test('one that was corrected already is not corrected a second time; the correction itself can be', () => {
  const ctx = testContext();
  const first = recordConsult(ctx, asked);
  const second = recordConsult(ctx, { ...asked, vervangt: first.id });
  expect(() => recordConsult(ctx, { ...asked, vervangt: first.id })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
  const third = recordConsult(ctx, { ...asked, vervangt: second.id });
  expect(new Set(listConsults(ctx, { casusId: null }))).toEqual(new Set([first, second, third]));
});

test('a correction of a consult of another casus, or of none, is refused', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const first = recordConsult(ctx, asked);
  expect(() => recordConsult(ctx, { ...asked, casusId, vervangt: first.id })).toThrow(
    expect.objectContaining({ code: 'invoer-ongeldig' }),
  );
  const unknown = '00000000-0000-4000-8000-999999999999';
  expect(() => recordConsult(ctx, { ...asked, vervangt: unknown })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
  expect(() => recordConsult(ctx, { ...asked, casusId: unknown })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});
