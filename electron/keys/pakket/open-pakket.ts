import { createHash, createPublicKey, verify } from 'node:crypto';
import { Decrypter } from 'age-encryption';
import { z } from 'zod';
import type { PublicKeys } from '../../../shared/domain/casuspakket/public-keys.ts';
import {
  pakketKopSchema,
  pakketVersie,
  pakketVersieSchema,
  type PakketKop,
} from '../../../shared/domain/casuspakket/pakket-kop.ts';
import type { PakketKeys } from './pakket-keys.ts';
import { signedBytes } from './seal-pakket.ts';

/** Far above a casus of years; a larger file is not even read. */
export const mostPakketBytes = 64 * 1024 * 1024;

const envelopeSchema = z.strictObject({
  kop: pakketKopSchema,
  handtekening: z.base64().max(200),
  inhoud: z.string().max(mostPakketBytes),
});

/**
 * Why a file is refused. not-for-us: encrypted or signed for another, or no casuspakket at all, which cannot be told
 * apart from outside. newer: of a later Casustafel. damaged: was readable, and is not what the sender signed.
 */
export type PakketRefusal = 'not-for-us' | 'newer' | 'damaged' | 'unknown-sender' | 'too-large';

export type OpenedPakket =
  | { readonly ok: true; readonly kop: PakketKop; readonly inhoud: string }
  | { readonly ok: false; readonly why: PakketRefusal };

const refuse = (why: PakketRefusal): OpenedPakket => ({ ok: false, why });

/**
 * Opens a file as hostile: decrypts, reads the kop, looks whether we are the ones it was signed for, whether the sender
 * is known, then the signature, then the content. Nothing of the content is handed out before all of that holds.
 * isKnown: whether these keys are those of a colleague whose six words were compared.
 */
export async function openPakket(
  file: Uint8Array,
  own: PakketKeys,
  isKnown: (sender: PublicKeys) => boolean,
): Promise<OpenedPakket> {
  if (file.length > mostPakketBytes) return refuse('too-large');
  const text = await decrypted(file, own.boxSecret);
  if (text === null) return refuse('not-for-us');
  const raw = parsedJson(text);
  const versie = pakketVersieSchema.safeParse(raw);
  if (versie.success && versie.data.kop.versie > pakketVersie) return refuse('newer');
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return refuse('damaged');
  const { kop, handtekening, inhoud } = envelope.data;
  const forUs = kop.aan.boxPublic === own.boxPublic && kop.aan.signPublic === own.signPublic;
  if (!forUs) return refuse('not-for-us');
  if (!isKnown(kop.van)) return refuse('unknown-sender');
  if (!isSigned(kop, handtekening)) return refuse('damaged');
  if (createHash('sha256').update(inhoud).digest('hex') !== kop.hash) return refuse('damaged');
  return { ok: true, kop, inhoud };
}

async function decrypted(file: Uint8Array, identity: string): Promise<string | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(file, 'text');
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSigned(kop: PakketKop, handtekening: string): boolean {
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: kop.van.signPublic },
      format: 'jwk',
    });
    return verify(null, signedBytes(kop), key, Buffer.from(handtekening, 'base64'));
  } catch {
    return false;
  }
}
