import { expect, test } from 'vitest';
import { gcmDecrypt, gcmEncrypt } from '../../../electron/keys/gcm.ts';
import { newKeyPair, openSealedKey, publicKeyBytes, sealKey } from '../../../electron/keys/sealed-key.ts';

const dataKey = Buffer.alloc(32, 9);
const slotId = '15a4cb67-47f7-4029-bdba-eee21de489ce';
const slot = () => ({ id: slotId, ...newKeyPair() });

function flipped(bytes: Buffer, position = 0): Buffer {
  const copy = Buffer.from(bytes);
  copy[position]! ^= 1;
  return copy;
}

test('a sealed key opens with the private half of its slot', () => {
  const to = slot();
  expect(openSealedKey(sealKey(dataKey, to, 'a'), to, 'a')).toEqual(dataKey);
});

test('a sealed key opens for no other slot, and in no other place', () => {
  const to = slot();
  const sealed = sealKey(dataKey, to, 'a');
  expect(openSealedKey(sealed, slot(), 'a')).toBe(null);
  expect(openSealedKey(sealed, to, 'b')).toBe(null);
});

test('one flipped bit and the sealed key stays shut', () => {
  const to = slot();
  const sealed = sealKey(dataKey, to, 'a');
  for (let position = 0; position < sealed.box.length; position += 1) {
    expect(openSealedKey({ ...sealed, box: flipped(sealed.box, position) }, to, 'a')).toBe(null);
  }
  expect(openSealedKey({ ...sealed, nonce: flipped(sealed.nonce) }, to, 'a')).toBe(null);
  const ephemeral = flipped(sealed.ephemeral, publicKeyBytes - 10);
  expect(openSealedKey({ ...sealed, ephemeral }, to, 'a')).toBe(null);
});

test('sealing twice gives two different boxes', () => {
  const to = slot();
  const [a, b] = [sealKey(dataKey, to, 'a'), sealKey(dataKey, to, 'a')];
  expect(a.box).not.toEqual(b.box);
  expect(a.ephemeral).not.toEqual(b.ephemeral);
});

test('AES-256-GCM: a box shorter than its tag, and a wrong key, give nothing', () => {
  const box = gcmEncrypt(dataKey, Buffer.from('geheim'), 'a');
  expect(gcmDecrypt(dataKey, box, 'a')).toEqual(Buffer.from('geheim'));
  expect(gcmDecrypt(Buffer.alloc(32), box, 'a')).toBe(null);
  expect(gcmDecrypt(dataKey, { ...box, box: box.box.subarray(0, 10) }, 'a')).toBe(null);
});
