import { z } from 'zod';

/** What a colleague may know of a store: to encrypt to it (age, X25519), and to check its signature (Ed25519). */
export const publicKeysSchema = z.strictObject({
  /** Bech32, as age writes a recipient. */
  boxPublic: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** 32 bytes, base64url without padding. */
  signPublic: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type PublicKeys = z.infer<typeof publicKeysSchema>;

const prefix = 'casustafel1';

/** One line to send to a colleague, by any way: it is no secret, the six words tell whether it came across unchanged. */
export function writeKeyLine({ boxPublic, signPublic }: PublicKeys): string {
  return [prefix, boxPublic, signPublic].join(':');
}

/** The keys in a pasted line; null when it is something else. White space around and within (mail breaks lines) is ignored. */
export function readKeyLine(line: string): PublicKeys | null {
  const [start, boxPublic, signPublic, ...rest] = line.replace(/\s/g, '').split(':');
  const parsed = publicKeysSchema.safeParse({ boxPublic, signPublic });
  return start === prefix && rest.length === 0 && parsed.success ? parsed.data : null;
}
