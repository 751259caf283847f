import { createHash, createPrivateKey, sign } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import type { PublicKeys } from '../../../shared/domain/casuspakket/public-keys.ts';
import { pakketVersie, type PakketKop } from '../../../shared/domain/casuspakket/pakket-kop.ts';
import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import type { PakketKeys } from './pakket-keys.ts';

export interface PakketToSeal {
  readonly casusId: string;
  readonly volgnummer: number;
  readonly standAt: string;
  /** JSON of the PakketInhoud. */
  readonly inhoud: string;
}

/** What the signature is over: the kop and nothing beside it, under a name of its own. */
export function signedBytes(kop: PakketKop): Buffer {
  return Buffer.from(`casustafel-casuspakket\n${canonicalJson(kop)}`);
}

/** Signs for this colleague, then encrypts to this colleague: who signed stands only inside. */
export async function sealPakket(
  { casusId, volgnummer, standAt, inhoud }: PakketToSeal,
  own: PakketKeys,
  colleague: PublicKeys,
): Promise<{ file: Buffer; kop: PakketKop }> {
  const kop: PakketKop = {
    formaat: 'casuspakket',
    versie: pakketVersie,
    van: { boxPublic: own.boxPublic, signPublic: own.signPublic },
    aan: { boxPublic: colleague.boxPublic, signPublic: colleague.signPublic },
    casusId,
    volgnummer,
    standAt,
    hash: createHash('sha256').update(inhoud).digest('hex'),
  };
  const key = createPrivateKey({ key: Buffer.from(own.signSecret, 'base64'), format: 'der', type: 'pkcs8' });
  const handtekening = sign(null, signedBytes(kop), key).toString('base64');
  const encrypter = new Encrypter();
  encrypter.addRecipient(colleague.boxPublic);
  const sealed = await encrypter.encrypt(JSON.stringify({ kop, handtekening, inhoud }));
  return { file: Buffer.from(sealed), kop };
}
