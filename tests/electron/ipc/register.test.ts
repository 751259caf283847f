import type { IpcMain, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';
import { registerRequests, type Gate, type Handlers } from '../../../electron/ipc/register.ts';
import { Refused } from '../../../electron/use-cases/refused.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { fail } from '../../../shared/ipc/result.ts';

type Listener = (event: { senderFrame: WebFrameMain | null }, input: unknown) => Promise<unknown>;

const ownFrame = { url: 'app://casustafel/index.html' } as WebFrameMain;

/** Registers handlers that note what they get, and gives a way to ask as a page does. */
function registered(changes: Partial<Gate> = {}, answers: Record<string, unknown> = {}) {
  const listeners = new Map<string, Listener>();
  const called: unknown[] = [];
  const handlers = Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      (input: unknown) => {
        called.push([name, input]);
        const answer = answers[name];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    ]),
  ) as unknown as Handlers;
  const ipc = {
    handle: (name: string, listener: Listener) => {
      if (listeners.has(name)) throw new Error(`twice: ${name}`);
      listeners.set(name, listener);
    },
  };
  registerRequests(ipc as unknown as Pick<IpcMain, 'handle'>, handlers, {
    isOwnFrame: (frame) => frame === ownFrame,
    requireRight: () => undefined,
    failureOf: (error) => (error instanceof Refused ? fail(error.code) : fail('unexpected')),
    checkOutput: true,
    ...changes,
  });
  const ask = (name: string, input: unknown, senderFrame: WebFrameMain | null = ownFrame) =>
    listeners.get(name)!({ senderFrame }, input);
  return { names: [...listeners.keys()], called, ask };
}

test('every request of the contract has one listener, and nothing else has', () => {
  expect(registered().names).toEqual(Object.keys(contract));
});

test('a good request reaches its handler as the contract reads it, and its answer comes back', async () => {
  const { ask, called } = registered({}, { 'zoek.find': [] });
  expect(await ask('zoek.find', { text: 'els', casusId: null })).toEqual({ ok: true, value: [] });
  expect(called).toEqual([['zoek.find', { text: 'els', casusId: null }]]);
});

test('another frame is refused before its input is looked at', async () => {
  const { ask, called } = registered();
  const subFrame = { url: 'app://casustafel/index.html' } as WebFrameMain;
  for (const frame of [subFrame, null]) {
    expect(await ask('toegang.lock', 'no object', frame)).toEqual(fail('niet-toegestaan'));
  }
  expect(called).toEqual([]);
});

test('a wrong input names the field, never what stood in it, and reaches no handler', async () => {
  const { ask, called } = registered();
  expect(await ask('zoek.find', { text: 7, casusId: 'Els Voorbeeld' })).toEqual(
    fail('invoer-ongeldig', 'text, casusId'),
  );
  const inputs = [
    null,
    undefined,
    'text',
    [],
    { text: 'els' },
    { text: 'els', casusId: null, extra: 1 },
    { text: 'x'.repeat(201), casusId: null },
    JSON.parse('{"text": "els", "casusId": null, "__proto__": {"a": 1}}'),
  ];
  for (const input of inputs) {
    expect(await ask('zoek.find', input)).toMatchObject({ ok: false, error: { code: 'invoer-ongeldig' } });
  }
  expect(called).toEqual([]);
});

test('what a handler throws comes back as a code', async () => {
  const { ask } = registered(
    {},
    { 'toegang.lock': new Refused('vergrendeld'), 'vandaag.get': new Error('Els') },
  );
  expect(await ask('toegang.lock', {})).toEqual(fail('vergrendeld'));
  expect(await ask('vandaag.get', {})).toEqual(fail('unexpected'));
});

test('in development an answer that is not in the contract is an error; a packaged program does not look', async () => {
  const answers = { 'toegang.lock': { more: 'than agreed' } };
  expect(await registered({}, answers).ask('toegang.lock', {})).toEqual(fail('unexpected'));
  expect(await registered({ checkOutput: false }, answers).ask('toegang.lock', {})).toEqual({
    ok: true,
    value: { more: 'than agreed' },
  });
});
