import { beforeEach, expect, test } from 'vitest';
import { addColleague } from '../../../../electron/use-cases/colleague/add.ts';
import { keepOwnKeys } from '../../../../electron/use-cases/colleague/own-keys.ts';
import { removeColleague } from '../../../../electron/use-cases/colleague/remove.ts';
import { saveColleague } from '../../../../electron/use-cases/colleague/save.ts';
import { setCompared } from '../../../../electron/use-cases/colleague/set-compared.ts';
import { newPakketKeys } from '../../../../electron/keys/pakket/pakket-keys.ts';
import { listLogboek } from '../../../../electron/use-cases/logboek/list.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import { writeKeyLine } from '../../../../shared/domain/casuspakket/public-keys.ts';
import { noFilter } from '../../../../shared/domain/logboek/filter.ts';
import { testContext, type TestContext } from '../test-context.ts';

let ctx: TestContext;
let own: string;
let first: string;
let second: string;

beforeEach(async () => {
  ctx = testContext();
  const [mine, one, other] = await Promise.all([newPakketKeys(), newPakketKeys(), newPakketKeys()]);
  own = writeKeyLine(keepOwnKeys(ctx, mine));
  [first, second] = [writeKeyLine(one), writeKeyLine(other)];
  addColleague(ctx, { naam: 'Aad Ovee', functie: 'AOV', rol: 'aov', line: first });
  setCompared(ctx, { id: colleague().id, compared: true, revisie: 1 });
});

const colleague = () => ctx.store.colleague.all()[0]!;
const save = (more: Partial<Parameters<typeof saveColleague>[1]>) => {
  const { id, naam, functie, rol, revisie } = colleague();
  return saveColleague(ctx, { id, naam, functie, rol, line: '', revisie, ...more });
};
const details = () => listLogboek(ctx, { filter: noFilter, before: null }).regels.map(({ detail }) => detail);
const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Refused ? error.code : String(error);
  }
};

test('another name and rol, with the words still compared; the logboek says what changed', () => {
  const { id, comparedAt } = colleague();
  save({ naam: 'Aad Overtoom', rol: 'notulist' });
  expect(colleague()).toMatchObject({ id, naam: 'Aad Overtoom', rol: 'notulist', comparedAt, revisie: 3 });
  expect(details()).toContain('Aad Ovee, nu Aad Overtoom: rol aov werd notulist');
  expect(refusal(() => save({ revisie: 2 }))).toBe('verouderd');
  save({ line: first });
  expect(colleague()).toMatchObject({ id, comparedAt });
});

test('other keys: the old ones are not trusted any more, and the words have to be compared anew', () => {
  const old = colleague();
  save({ line: second });
  expect(ctx.store.colleague.all()).toMatchObject([{ naam: 'Aad Ovee', comparedAt: null, comparedBy: '' }]);
  expect(colleague().id).not.toBe(old.id);
  expect(ctx.store.colleague.get(old.id)).toMatchObject({ comparedAt: null, removedAt: ctx.now() });
  expect(details()).toContain('Aad Ovee: andere sleutel, woorden nog te vergelijken');
  expect(refusal(() => setCompared(ctx, { id: old.id, compared: true, revisie: 3 }))).toBe('onbekend');
});

test.each([
  ['sleutelregel-ongeldig', () => 'geen regel'],
  ['sleutelregel-eigen', () => own],
  ['sleutelregel-bekend', () => second],
  ['sleutelregel-bekend', () => [...first.split(':').slice(0, 2), second.split(':')[2]].join(':')],
])('another line that is none, our own, or of somebody else is refused: %s', (code, line) => {
  addColleague(ctx, { naam: 'Bo Jansen', functie: '', rol: 'notulist', line: second });
  const before = ctx.store.colleague.all();
  expect(refusal(() => save({ line: line() }))).toBe(code);
  expect(ctx.store.colleague.all()).toEqual(before);
});

test('who is removed is not in the list any more; added again, they are the same one and not yet compared', () => {
  const { id, revisie } = colleague();
  removeColleague(ctx, { id, revisie });
  expect(ctx.store.colleague.all()).toEqual([]);
  expect(refusal(() => removeColleague(ctx, { id, revisie: revisie + 1 }))).toBe('onbekend');
  expect(details()).toContain('Aad Ovee: weggehaald');
  const half = [...first.split(':').slice(0, 2), second.split(':')[2]].join(':');
  const again = { naam: 'Aad Ovee', functie: '', rol: 'aov' } as const;
  expect(refusal(() => addColleague(ctx, { ...again, line: half }))).toBe('sleutelregel-bekend');
  addColleague(ctx, { ...again, line: first });
  expect(colleague()).toMatchObject({ id, comparedAt: null, removedAt: null });
});
