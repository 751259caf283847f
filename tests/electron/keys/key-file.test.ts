import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import { createKeyFile, type CreatedKeyFile } from '../../../electron/keys/create-key-file.ts';
import { newDataKey } from '../../../electron/keys/data-key.ts';
import { parseKeyFile, serializeKeyFile } from '../../../electron/keys/key-file.ts';
import { createSlot } from '../../../electron/keys/slot.ts';
import { findSlot, proveKeyFile, unlockKeyFile } from '../../../electron/keys/unlock-key-file.ts';
import { withSlots } from '../../../electron/keys/with-slots.ts';
import { StoreError } from '../../../shared/domain/toegang/store-problem.ts';

const workerFile = fileURLToPath(new URL('../../../electron/keys/workers/argon2.ts', import.meta.url));
const cost = { memoryKib: 1024, passes: 1, parallelism: 1 };
const passphrase = 'paarse giraf leest stiekem kranten';
const createdAt = '2026-11-22T09:00:00.000Z';
const make = () => createKeyFile({ passphrase, label: 'Voorzitter', createdAt, cost, workerFile });

let made: CreatedKeyFile;
let text = '';
beforeAll(async () => {
  made = await make();
  text = serializeKeyFile(made.file);
});

function codeOf(step: () => unknown): string {
  try {
    step();
    return 'ok';
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

/** The text with other content and a checksum that fits it. */
function rewritten(change: (content: Record<string, unknown>) => Record<string, unknown>): string {
  const { checksum: _, ...content } = JSON.parse(text) as Record<string, unknown>;
  const changed = change(content);
  const checksum = createHash('sha256').update(canonicalJson(changed)).digest('hex');
  return JSON.stringify({ ...changed, checksum });
}

test('what is written is what is read', () => {
  expect(parseKeyFile(text)).toEqual(made.file);
});

test('the file holds no secret in the clear', () => {
  const secrets = [
    made.dataKey.toString('hex'),
    made.dataKey.toString('base64'),
    made.recoveryCode,
    passphrase,
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test('R5: one flipped bit anywhere is damage, or changes nothing', () => {
  const bytes = Buffer.from(text);
  const accepted = [];
  for (let position = 0; position < bytes.length; position += 1) {
    const copy = Buffer.from(bytes);
    copy[position]! ^= 1 << (position % 8);
    try {
      accepted.push(parseKeyFile(copy.toString('utf8')));
    } catch (error) {
      expect(error).toMatchObject({ code: 'key-file-damaged' });
    }
  }
  expect(accepted.filter((file) => serializeKeyFile(file) !== text)).toEqual([]);
  expect(accepted.length).toBeLessThan(bytes.length / 4);
});

test('R5: a file cut off anywhere is damage', () => {
  const whole = text.trimEnd();
  for (let length = 0; length < whole.length; length += 7) {
    expect(codeOf(() => parseKeyFile(whole.slice(0, length)))).toBe('key-file-damaged');
  }
});

test('another layout of the same content is no damage', () => {
  const { checksum, ...content } = JSON.parse(text) as Record<string, unknown>;
  expect(parseKeyFile(JSON.stringify({ checksum, ...content }))).toEqual(made.file);
});

test.each(['', 'null', '[]', '"x"', '{}', '{"format":"iets anders"}'])('R7: %s is no key file', (other) => {
  expect(codeOf(() => parseKeyFile(other))).toBe('key-file-damaged');
});

test('R11: a key file of a newer program is named so', () => {
  expect(codeOf(() => parseKeyFile(rewritten((content) => ({ ...content, version: 2, more: true }))))).toBe(
    'newer-version',
  );
});

test('a key file with a field too many or a wrong length is damage, with a right checksum too', () => {
  expect(codeOf(() => parseKeyFile(rewritten((content) => content)))).toBe('ok');
  expect(codeOf(() => parseKeyFile(rewritten((content) => ({ ...content, more: true }))))).toBe(
    'key-file-damaged',
  );
  expect(codeOf(() => parseKeyFile(rewritten((content) => ({ ...content, storeId: 'x' }))))).toBe(
    'key-file-damaged',
  );
});

test('R1: a key file without a user or without a recovery code is refused', () => {
  for (const kind of ['gebruiker', 'herstelcode']) {
    const without = rewritten((content) => ({
      ...content,
      slots: (content['slots'] as { kind: string }[]).filter((slot) => slot.kind !== kind),
    }));
    expect(codeOf(() => parseKeyFile(without))).toBe('key-file-damaged');
  }
});

test('R1: a key that is not sealed to every slot is refused', () => {
  const { current } = made.file.keys;
  const keys = { ...made.file.keys, current: { ...current, sealed: current.sealed.slice(0, 1) } };
  expect(() => serializeKeyFile({ ...made.file, keys })).toThrow();
});

test('R1: the key is 256 random bits, another one each time', async () => {
  const other = await make();
  expect(made.dataKey).toHaveLength(32);
  expect(other.dataKey).not.toEqual(made.dataKey);
  expect(other.file.keys.current.salt).not.toEqual(made.file.keys.current.salt);
  expect(other.recoveryCode).not.toBe(made.recoveryCode);
});

test('R1: passphrase and recovery code open the same key; spacing and accents typed otherwise do not matter', async () => {
  for (const typed of [passphrase, `  ${passphrase.replace(' ', '   ')} `, made.recoveryCode.toLowerCase()]) {
    expect((await unlockKeyFile(made.file, typed, workerFile)).dataKey).toEqual(made.dataKey);
  }
});

test('R5: a wrong passphrase is told apart from a damaged file', async () => {
  await expect(unlockKeyFile(made.file, 'fout', workerFile)).rejects.toThrow('wrong-passphrase');
  const { current } = made.file.keys;
  const damaged = {
    ...made.file,
    keys: { ...made.file.keys, current: { ...current, check: Buffer.alloc(32) } },
  };
  await expect(unlockKeyFile(damaged, passphrase, workerFile)).rejects.toThrow(
    'key-file-damaged (KEY_CHECK)',
  );
});

test('R2: the proof fails when the file opens another key', async () => {
  await proveKeyFile(made.file, passphrase, made.dataKey, workerFile);
  await expect(proveKeyFile(made.file, passphrase, Buffer.alloc(32), workerFile)).rejects.toThrow(
    'KEY_FILE_PROOF',
  );
  await expect(proveKeyFile(made.file, 'fout', made.dataKey, workerFile)).rejects.toThrow('wrong-passphrase');
});

test('a new slot gets every key: current, pending and retired', async () => {
  const { storeId, slots, keys } = made.file;
  const pending = newDataKey(storeId, slots, createdAt);
  const retired = newDataKey(storeId, slots, createdAt);
  const file = { ...made.file, keys: { ...keys, pending: pending.record, retired: [retired.record] } };
  const opener = await findSlot(file, made.recoveryCode, workerFile);
  const id = made.slot.id;
  const secret = 'vier blauwe tafels zingen zacht';
  const slot = await createSlot({
    id,
    storeId,
    kind: 'gebruiker',
    label: 'V',
    secret,
    createdAt,
    cost,
    workerFile,
  });
  const others = slots.filter((one) => one.id !== id);
  const next = parseKeyFile(serializeKeyFile(withSlots(file, opener, [slot, ...others], createdAt)));
  expect(next.generation).toBe(2);
  for (const [record, key] of [
    [next.keys.current, made.dataKey],
    [next.keys.pending, pending.key],
    [next.keys.retired[0], retired.key],
  ] as const) {
    const one = { ...next, keys: { ...next.keys, current: record! } };
    expect((await unlockKeyFile(one, secret, workerFile)).dataKey).toEqual(key);
    expect((await unlockKeyFile(one, made.recoveryCode, workerFile)).dataKey).toEqual(key);
    await expect(unlockKeyFile(one, passphrase, workerFile)).rejects.toThrow('wrong-passphrase');
  }
});
