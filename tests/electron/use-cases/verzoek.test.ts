import { expect, test } from 'vitest';
import { decideVerzoek } from '../../../electron/use-cases/verzoek/decide.ts';
import { dueVerzoeken } from '../../../electron/use-cases/verzoek/due.ts';
import { extendVerzoek } from '../../../electron/use-cases/verzoek/extend.ts';
import { forwardVerzoek } from '../../../electron/use-cases/verzoek/forward.ts';
import { listVerzoeken } from '../../../electron/use-cases/verzoek/list.ts';
import { recordVerzoek } from '../../../electron/use-cases/verzoek/record.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function received(ontvangenOp = '2026-11-20') {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const [els] = ctx.store.casus.betrokkenen(casusId);
  const input = { casusId, betrokkeneId: els!.id, soort: 'inzage' as const, ontvangenOp, toelichting: '' };
  return { ctx, casusId, verzoek: recordVerzoek(ctx, input) };
}

const refusal = {
  status: 'geweigerd',
  grond: 'rechten-van-anderen',
  antwoord: 'PLANTWOORD',
  beslistDoor: 'K. Mulder',
} as const;

const refused = (code: string) => expect.objectContaining({ code });

test('L8: a request near or past its last day is on the list of what presses', () => {
  const { ctx, casusId, verzoek } = received();
  expect(dueVerzoeken(ctx, {})).toEqual([]);
  ctx.setToday('2026-12-14');
  expect(dueVerzoeken(ctx, {})).toMatchObject([{ id: verzoek.id, casusId, einde: '2026-12-20' }]);
  decideVerzoek(ctx, { ...refusal, id: verzoek.id, revisie: 1 });
  expect(dueVerzoeken(ctx, {})).toEqual([]);
});

test('L10: a refusal needs a ground and a text, is logged as geweigerd, and holds no text there', () => {
  const { ctx, casusId, verzoek } = received();
  const input = { ...refusal, id: verzoek.id, revisie: 1 };
  expect(() => decideVerzoek(ctx, { ...input, grond: null })).toThrow(refused('reden-nodig'));
  expect(() => decideVerzoek(ctx, { ...input, antwoord: '' })).toThrow(refused('reden-nodig'));
  expect(() => decideVerzoek(ctx, { ...input, status: 'ingewilligd' })).toThrow(refused('invoer-ongeldig'));
  expect(decideVerzoek(ctx, input)).toMatchObject({ status: 'geweigerd', beslistOp: '2026-11-26' });
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'geweigerd', objectId: casusId });
  expect(JSON.stringify(ctx.store.logboek.all())).not.toContain('PLANTWOORD');
  expect(() => decideVerzoek(ctx, { ...input, revisie: 2 })).toThrow(refused('al-beslist'));
});

test('L8: extending is done once, with a reason, within the first month', () => {
  const { ctx, verzoek } = received();
  const extended = extendVerzoek(ctx, { id: verzoek.id, revisie: 1, reden: 'veel regels' });
  expect(extended).toMatchObject({ verlengdReden: 'veel regels', revisie: 2 });
  const again = { id: verzoek.id, revisie: 2, reden: 'nog meer' };
  expect(() => extendVerzoek(ctx, again)).toThrow(refused('verlengen-te-laat'));
  const late = received('2026-10-20');
  const tooLate = { id: late.verzoek.id, revisie: 1, reden: 'veel' };
  expect(() => extendVerzoek(late.ctx, tooLate)).toThrow(refused('verlengen-te-laat'));
});

test('L8: a request of tomorrow, or seen in an older version, is refused', () => {
  const { ctx, verzoek } = received();
  const { casusId, betrokkeneId, soort, toelichting } = verzoek;
  const input = { casusId, betrokkeneId, soort, toelichting, ontvangenOp: '2026-11-27' };
  expect(() => recordVerzoek(ctx, input)).toThrow(refused('invoer-ongeldig'));
  const stale = { id: verzoek.id, revisie: 7, reden: 'x' };
  expect(() => extendVerzoek(ctx, stale)).toThrow(refused('verouderd'));
});

test('L11: one asked is all asked: each verwerkingsverantwoordelijke of the casus gets a note, nobody else', () => {
  const { ctx, casusId, verzoek } = received();
  const doorzending = { verantwoordelijke: 'Gemeente Testdorp', datum: '2026-11-26', hoe: 'mail' };
  forwardVerzoek(ctx, { id: verzoek.id, revisie: 1, doorzending });
  expect(listVerzoeken(ctx, { casusId }).verzoeken).toMatchObject([{ doorgezonden: [doorzending] }]);
  const stranger = { ...doorzending, verantwoordelijke: 'Iemand anders' };
  expect(() => forwardVerzoek(ctx, { id: verzoek.id, revisie: 2, doorzending: stranger })).toThrow(
    refused('invoer-ongeldig'),
  );
});
