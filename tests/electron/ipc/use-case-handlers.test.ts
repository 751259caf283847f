import { expect, test } from 'vitest';
import { useCaseHandlers } from '../../../electron/ipc/use-case-handlers.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { testContext, type TestContext } from '../use-cases/test-context.ts';

const organisatie = {
  id: null,
  naam: 'Corporatie De Linde',
  kort: 'Corporatie',
  soort: 'corporatie',
} as const;

const [kader] = kaders;
const gemeente = {
  naam: 'Gemeente Testdorp',
  kaderId: kader!.id,
  kaderVersie: kader!.versie,
  regime: 'gemeentelijke-taak',
  grondslag: '',
  convenant: '',
  reservekopieMap: null,
  lockAfterMinutes: 10,
} as const;

/** A session that looks round in a store in memory, with the context changed as asked. */
function lookingRound(change: (context: TestContext) => Partial<TestContext> = () => ({})): Session {
  const context = testContext();
  const session = new Session();
  session.lookRound(context.db, { ...context, ...change(context) });
  return session;
}

test('a use-case runs on what is open, and then the zaalscherm follows', async () => {
  let followed = 0;
  const handlers = useCaseHandlers(lookingRound(), () => (followed += 1));
  await handlers['organisatie.save'](organisatie);
  expect(followed).toBe(1);
  expect(await handlers['contact.list']({})).toMatchObject({
    organisaties: [{ naam: 'Corporatie De Linde' }],
  });
});

test('one that fails half-way leaves nothing, and the zaalscherm hears of nothing', async () => {
  let followed = 0;
  // The line in the logboek is the last thing written, and its hash cannot be made.
  const session = lookingRound(({ store }) => {
    store.gemeente.save(gemeente);
    return {
      hash: () => {
        throw new Error('no hash');
      },
    };
  });
  const handlers = useCaseHandlers(session, () => (followed += 1));
  const casus = { aanduiding: 'Zwanenlaan', doel: 'Rust', overWie: ['Els Voorbeeld'] };
  expect(() => handlers['casus.create'](casus)).toThrow('no hash');
  expect(followed).toBe(0);
  expect(await handlers['casus.list']({ text: '', limit: 10, chosen: [] })).toEqual({ rows: [], total: 0 });
});

test('while all is locked every use-case is refused', () => {
  const handlers = useCaseHandlers(new Session(), () => undefined);
  for (const handler of Object.values(handlers)) {
    expect(() => (handler as (input: unknown) => unknown)({})).toThrow('vergrendeld');
  }
});
