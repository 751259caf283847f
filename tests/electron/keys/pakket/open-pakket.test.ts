import { Encrypter } from 'age-encryption';
import { beforeAll, expect, test } from 'vitest';
import {
  mostPakketBytes,
  openPakket,
  type OpenedPakket,
} from '../../../../electron/keys/pakket/open-pakket.ts';
import { newPakketKeys, wordsOf, type PakketKeys } from '../../../../electron/keys/pakket/pakket-keys.ts';
import { sealPakket } from '../../../../electron/keys/pakket/seal-pakket.ts';

const casusId = '00000000-0000-4000-8000-000000000001';
const toSeal = { casusId, volgnummer: 3, standAt: '2026-11-26T10:00:00.000Z', inhoud: '{"tekst":"hamer"}' };

let own: PakketKeys;
let colleague: PakketKeys;
let third: PakketKeys;
beforeAll(async () => {
  [own, colleague, third] = await Promise.all([newPakketKeys(), newPakketKeys(), newPakketKeys()]);
});

const known = () => true;
const why = (opened: OpenedPakket) => (opened.ok ? 'opened' : opened.why);

/** What a forger who holds the recipient's public key can send. */
async function forged(to: PakketKeys, envelope: unknown): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(to.boxPublic);
  return encrypter.encrypt(typeof envelope === 'string' ? envelope : JSON.stringify(envelope));
}

/** The envelope as the colleague opened it: with it a package can be made again, for another. */
async function envelopeOf(file: Buffer, keys: PakketKeys) {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(keys.boxSecret);
  return JSON.parse(await decrypter.decrypt(file, 'text')) as {
    kop: Record<string, unknown>;
    handtekening: string;
    inhoud: string;
  };
}

test('what was sealed for a colleague opens there, whole', async () => {
  const { file, kop } = await sealPakket(toSeal, own, colleague);
  expect(await openPakket(file, colleague, known)).toEqual({ ok: true, kop, inhoud: toSeal.inhoud });
  expect(kop).toMatchObject({ casusId, volgnummer: 3, standAt: toSeal.standAt });
});

test('the file itself shows neither content, nor casus, nor who sent it', async () => {
  const { file } = await sealPakket(toSeal, own, colleague);
  const bytes = file.toString('latin1');
  for (const word of ['hamer', casusId, own.signPublic, own.boxPublic, colleague.boxPublic, 'casuspakket']) {
    expect([word, bytes.includes(word)]).toEqual([word, false]);
  }
});

test('only who it is for can open it', async () => {
  const { file } = await sealPakket(toSeal, own, colleague);
  expect(why(await openPakket(file, third, known))).toBe('not-for-us');
  expect(why(await openPakket(file, own, known))).toBe('not-for-us');
});

test('the receiver cannot pass it on as meant for another', async () => {
  const { file } = await sealPakket(toSeal, own, colleague);
  const envelope = await envelopeOf(file, colleague);
  expect(why(await openPakket(await forged(third, envelope), third, known))).toBe('not-for-us');
  const renamed = {
    ...envelope,
    kop: { ...envelope.kop, aan: { boxPublic: third.boxPublic, signPublic: third.signPublic } },
  };
  expect(why(await openPakket(await forged(third, renamed), third, known))).toBe('damaged');
});

test('a sender that was never compared is refused, also with a good signature', async () => {
  const { file } = await sealPakket(toSeal, third, colleague);
  const sender = (keys: { signPublic: string }) => keys.signPublic === own.signPublic;
  expect(why(await openPakket(file, colleague, sender))).toBe('unknown-sender');
});

test('nobody signs for another: a changed kop, content or signature is refused', async () => {
  const { file } = await sealPakket(toSeal, own, colleague);
  const envelope = await envelopeOf(file, colleague);
  const changes = [
    { ...envelope, inhoud: '{"tekst":"bijl"}' },
    { ...envelope, kop: { ...envelope.kop, volgnummer: 4 } },
    { ...envelope, kop: { ...envelope.kop, standAt: '2026-11-27T10:00:00.000Z' } },
    { ...envelope, kop: { ...envelope.kop, casusId: '00000000-0000-4000-8000-000000000002' } },
    { ...envelope, handtekening: Buffer.alloc(64).toString('base64') },
    { ...envelope, handtekening: '' },
    { ...envelope, extra: 1 },
    { ...envelope, kop: { ...envelope.kop, van: { ...colleague } } },
  ];
  for (const change of changes) {
    expect(why(await openPakket(await forged(colleague, change), colleague, known))).toBe('damaged');
  }
});

test('a newer version is named, before the rest of it is read', async () => {
  const newer = { kop: { formaat: 'casuspakket', versie: 2, something: 'new' }, other: true };
  expect(why(await openPakket(await forged(colleague, newer), colleague, known))).toBe('newer');
});

test('rubbish, a cut file, a flipped bit and a file that is too large are refused', async () => {
  const { file } = await sealPakket(toSeal, own, colleague);
  const flipped = Buffer.from(file);
  flipped[file.length - 20] = (flipped[file.length - 20] ?? 0) ^ 1;
  expect(why(await openPakket(Buffer.from('geen pakket'), colleague, known))).toBe('not-for-us');
  expect(why(await openPakket(file.subarray(0, 150), colleague, known))).toBe('not-for-us');
  expect(why(await openPakket(flipped, colleague, known))).toBe('not-for-us');
  expect(why(await openPakket(await forged(colleague, 'geen json'), colleague, known))).toBe('damaged');
  expect(why(await openPakket(new Uint8Array(mostPakketBytes + 1), colleague, known))).toBe('too-large');
});

test('both sides read the same six words, and another key gives others', () => {
  expect(wordsOf(own, colleague)).toEqual(wordsOf(colleague, own));
  expect(wordsOf(own, colleague)).not.toEqual(wordsOf(own, third));
  const swapped = { ...colleague, signPublic: third.signPublic };
  expect(wordsOf(own, colleague)).not.toEqual(wordsOf(own, swapped));
});
