import { existsSync } from 'node:fs';
import { installedExecutable } from './official.ts';
import { ownElectron } from './own.ts';
import { standInExecutable } from './stand-in.ts';

/** The Electron that `prepareElectron` would give, when it is here already; nothing is fetched. */
export function knownElectron(): string | undefined {
  const here = ownElectron()?.executable ?? installedExecutable();
  return here ?? (existsSync(standInExecutable) ? standInExecutable : undefined);
}
