import { expect, test } from 'vitest';
import { eventNames, requestNames, savedChannel, zaalChannel } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { events } from '../../../shared/ipc/events.ts';

test('the bridge lets through what the contract has, no more and no less', () => {
  expect([...requestNames].sort()).toEqual(Object.keys(contract).sort());
  expect([...eventNames].sort()).toEqual(Object.keys(events).sort());
});

test('no request has the name of another channel', () => {
  expect(requestNames).not.toContain(zaalChannel);
  expect(requestNames).not.toContain(savedChannel);
});
