import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrations } from '../../../db/migrations.ts';
import type * as ProgramTools from '../../../electron/toegang/program-tools.ts';
import type * as SessionModule from '../../../electron/toegang/session.ts';
import { rollen, type Rol } from '../../../shared/domain/gebruiker/rol.ts';
import { errorTexts } from '../../../shared/ipc/error-codes.ts';
import type { RequestName } from '../../../shared/ipc/contract.ts';
import { rechten } from '../../../shared/ipc/rechten.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import {
  changed,
  hostileKey,
  hugeText,
  placesOf,
  requestNames,
  validInput,
  wrongInputs,
} from '../../fixtures/contract-inputs.ts';
import { testTools } from '../store/store-fixture.ts';
import { listeners, ownFrame } from './fake-electron.ts';
import { ask, beginStore, sessions, startMain } from './running-main.ts';

// The whole main process with a real encrypted store; only Electron's windows and the cost of the KDF are not real.
vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock(
  '../../../electron/toegang/program-tools.ts',
  () =>
    ({
      createStoreTools: (now: () => string) => testTools({ migrations, now }),
    }) satisfies typeof ProgramTools,
);
vi.mock('../../../electron/toegang/session.ts', async (original) => {
  const module = await original<typeof SessionModule>();
  class Session extends module.Session {
    constructor() {
      super();
      sessions.push(this);
    }
  }
  return { ...module, Session };
});

let stop: () => void = () => undefined;

beforeAll(async () => {
  stop = await startMain();
  await beginStore();
}, 60_000);
afterAll(() => stop());

function openStore() {
  const state = sessions[0]!.state;
  if (state.stand !== 'open') throw new Error(`the store is ${state.stand}`);
  return state.store.db;
}

/** All rows of all tables, the logboek apart. */
function content(): { rows: string; logboek: { actie: string; detail: string }[] } {
  const db = openStore();
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' OR type = 'table' AND sql LIKE '%STRICT%'",
    )
    .pluck()
    .all() as string[];
  const rows = tables
    .filter((name) => name !== 'logboek')
    .map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]);
  const logboek = db.prepare('SELECT actie, detail FROM logboek ORDER BY nummer').all();
  return { rows: JSON.stringify(rows), logboek: logboek as { actie: string; detail: string }[] };
}

const read = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) => (value === hugeText ? 'x'.repeat(1_000_000) : value));

/** 'done', or the code; a code without a text for the user, or a detail that is long, is named. */
function outcomeOf(result: Result<unknown>): string {
  if (result.ok) return 'done';
  const { code, detail = '' } = result.error;
  if (!(code in errorTexts)) return `unknown code ${code}`;
  return detail.length > 300 ? `${code} with ${detail.length} characters of detail` : code;
}

/** They end what later tests need. */
const ending: ReadonlySet<RequestName> = new Set(['toegang.lock', 'toegang.stopLookingRound']);
const askable = requestNames.filter((name) => !ending.has(name));

test('it is the whole of main: every request of the contract is answered by it', () => {
  expect([...listeners.keys()].toSorted()).toEqual([...requestNames].toSorted());
  expect(content().rows).toContain('Els Voorbeeld');
});

test('R20: an input that is wrong in one thing is refused, changes nothing, and is not repeated', async () => {
  const before = content();
  const inputs = requestNames.flatMap(wrongInputs);
  expect(inputs.length).toBeGreaterThan(4_000);
  const wrong: string[] = [];
  for (const { name, what, json } of inputs) {
    const result = await ask(name, read(json));
    const outcome = outcomeOf(result);
    if (outcome !== 'invoer-ongeldig') wrong.push(`${name} ${what}: ${outcome}`);
    if (JSON.stringify(result).includes(hostileKey)) wrong.push(`${name} ${what}: repeated`);
  }
  expect(wrong).toEqual([]);
  expect(content()).toEqual(before);
}, 120_000);

test('every list and every text that a page can send has an end', () => {
  const open = requestNames.flatMap((name) =>
    placesOf(name)
      .filter(({ schema }) => schema.type === 'array' && schema.maxItems === undefined)
      .map(({ path }) => `${name} /${path.join('/')}`),
  );
  expect(open).toEqual([]);
});

/** A list or a group in itself, so many times. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => wrap(inner), 'x');
}

test('what is nested ten thousand deep, or no plain data at all, is refused in no time', async () => {
  const strange: readonly unknown[] = [
    nested(10_000, (inner) => [inner]),
    nested(10_000, (inner) => ({ inner })),
    Array.from({ length: 100_000 }, () => ({})),
    undefined,
    Number.NaN,
    10n,
    new Date(0),
    new Map([['id', 1]]),
    new Uint8Array(1_000),
    Object.create({ id: 1 }),
  ];
  for (const name of askable) {
    for (const input of strange) {
      const outcome = outcomeOf(await ask(name, input));
      // Something without fields of its own is a good input where nothing is asked.
      const empty = Object.keys(validInput(name) as object).length === 0;
      if (!empty) expect([name, outcome]).toEqual([name, 'invoer-ongeldig']);
    }
  }
}, 60_000);

test('calls out of order: good inputs about records that do not exist answer with a code, and a refusal changes nothing', async () => {
  const wrong: string[] = [];
  for (const name of askable) {
    const before = content();
    const outcome = outcomeOf(await ask(name, validInput(name)));
    const after = content();
    if (outcome === 'unexpected' || outcome.startsWith('unknown')) wrong.push(`${name}: ${outcome}`);
    if (outcome === 'done') continue;
    if (after.rows !== before.rows) wrong.push(`${name}: ${outcome}, and yet rows changed`);
    const lines = after.logboek.slice(before.logboek.length).map(({ actie }) => actie);
    if (lines.some((actie) => actie !== 'geweigerd'))
      wrong.push(`${name}: ${outcome}, logged ${lines.join(', ')}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('a foreign frame, or none, is refused before its input is looked at', async () => {
  const before = content();
  for (const frame of [null, { ...ownFrame }, { url: 'https://example.com/' }, {}]) {
    for (const name of requestNames) {
      for (const input of [validInput(name), 'no object']) {
        expect([name, outcomeOf(await ask(name, input, frame))]).toEqual([name, 'niet-toegestaan']);
      }
    }
  }
  expect(content()).toEqual(before);
});

/** Who is in becomes this, beside a colleague: alone everybody has every right. */
function become(rol: Rol): void {
  const { store } = sessions[0]!.context;
  const { id } = sessions[0]!.context.user();
  const me = store.gebruiker.get(id)!;
  if (store.gebruiker.all().length === 1) {
    const colleague = { ...me, id: '11111111-1111-4111-8111-111111111111', naam: 'Bo Jansen', slotId: null };
    store.gebruiker.insert(colleague);
  }
  store.gebruiker.update({ ...me, rollen: [rol] });
}

test.each(rollen)(
  'L16: %s asks everything: what is not for this rol is refused and noted, and changes nothing',
  async (rol) => {
    const wrong: string[] = [];
    for (const name of askable) {
      become(rol);
      const { wie } = rechten[name];
      const may = wie === 'buiten' || wie === 'iedereen' || wie.includes(rol);
      if (may) {
        const outcome = outcomeOf(await ask(name, validInput(name)));
        if (outcome === 'geen-recht' || outcome === 'unexpected') wrong.push(`${name}: ${outcome}`);
        continue;
      }
      const before = content();
      const outcome = outcomeOf(await ask(name, validInput(name)));
      const after = content();
      const lines = after.logboek.slice(before.logboek.length);
      if (outcome !== 'geen-recht') wrong.push(`${name}: ${outcome}`);
      if (after.rows !== before.rows) wrong.push(`${name}: rows changed`);
      if (lines.length !== 1 || lines[0]?.actie !== 'geweigerd') wrong.push(`${name}: not noted`);
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
];

test('a name of a prototype as a text, an id or a key is a text, an id or a key, and changes no prototype', async () => {
  const wrong: string[] = [];
  for (const name of askable) {
    for (const { path, schema } of placesOf(name)) {
      for (const key of prototypeKeys) {
        const value =
          schema.type === 'string' && schema.format === undefined && schema.enum === undefined
            ? key
            : typeof schema.additionalProperties === 'object'
              ? (JSON.parse(`{"${key}": true}`) as unknown)
              : undefined;
        if (value === undefined) continue;
        const outcome = outcomeOf(
          await ask(
            name,
            changed(validInput(name), path, () => value),
          ),
        );
        if (outcome === 'unexpected' || outcome.startsWith('unknown'))
          wrong.push(`${name} ${path.join('/')} ${key}: ${outcome}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys({})).toEqual([]);
  expect('polluted' in {} || 'secret' in {}).toBe(false);
}, 120_000);

test('while locked nothing is answered but the way in, and that with a code', async () => {
  expect(outcomeOf(await ask('toegang.lock', {}))).toBe('done');
  await vi.waitFor(() => expect(sessions[0]!.state.stand).toBe('closed'));
  for (const name of requestNames) {
    if (name === 'toegang.lookRound' || ending.has(name)) continue;
    const outcome = outcomeOf(await ask(name, validInput(name)));
    if (rechten[name].wie === 'buiten') expect([name, outcome]).not.toEqual([name, 'unexpected']);
    else expect([name, outcome]).toEqual([name, 'vergrendeld']);
  }
  expect(sessions[0]!.state.stand).toBe('closed');
});
