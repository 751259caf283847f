import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader } from '../schema.ts';
import { bytesOf, kaderText, MAX_KADER_BYTES } from './kader-text.ts';

/** A version that could not be read back from its own file is refused before it grows that large. */
export function checkSize(kader: Kader): KaderFault[] {
  return bytesOf(kaderText(kader)) > MAX_KADER_BYTES
    ? [{ pad: 'bestand', reden: 'is te groot: een kaderbestand is hoogstens 2 MB' }]
    : [];
}
