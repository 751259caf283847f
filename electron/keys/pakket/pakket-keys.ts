import { createHash, generateKeyPairSync } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sixWords } from '../../../shared/domain/casuspakket/six-words.ts';
import { writeKeyLine, type PublicKeys } from '../../../shared/domain/casuspakket/public-keys.ts';

/** Both key pairs of a store; the secret halves stay in the encrypted store. */
export interface PakketKeys extends PublicKeys {
  /** An age identity. */
  readonly boxSecret: string;
  /** PKCS #8, DER, base64. */
  readonly signSecret: string;
}

/** New key pairs: X25519 to be encrypted to, Ed25519 to sign with. */
export async function newPakketKeys(): Promise<PakketKeys> {
  const boxSecret = await generateX25519Identity();
  const signing = generateKeyPairSync('ed25519');
  return {
    boxSecret,
    boxPublic: await identityToRecipient(boxSecret),
    signSecret: signing.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    signPublic: signing.publicKey.export({ format: 'jwk' }).x ?? '',
  };
}

/** The same six words on both machines, made of all four public keys: whoever swaps one of them changes the words. */
export function wordsOf(own: PublicKeys, other: PublicKeys): string[] {
  const both = [writeKeyLine(own), writeKeyLine(other)].toSorted();
  return sixWords(
    createHash('sha256')
      .update(['casustafel-woorden-1', ...both].join('\n'))
      .digest(),
  );
}
