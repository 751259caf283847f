import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refused } from '../use-cases/refused.ts';
import { writeFailure } from '../write-failure.ts';

/** Says to whoever finds it that it is not whole. */
const prefix = 'casustafel-niet-af-';
const unfinishedName = /^casustafel-niet-af-[0-9a-f]{12}$/;
const ownFiles = [
  /^\d{4}-\d{3,}-[a-z]+-v\d+(-concept)?-exemplaar-\d+\.(pdf|zip|eml)$/,
  // Of a folder with uitnodigingen (shared/verslag/copy-name.ts).
  /^\d{4}-\d{3,}-uitnodiging(-[a-z0-9-]+)?-exemplaar-\d+\.(pdf|docx)$/,
  // Of an archiefmap (electron/archief/archief-files.ts).
  /^\d{4}-\d{3,}-[a-z0-9-]+\.(pdf|json|schema\.json)(\.bestand\.mdto\.xml)?$/,
  /^\d{4}-\d{3,}-[a-z0-9-]+\.mdto\.xml$/,
  /^(LEESMIJ\.txt|checksums\.sha256)$/,
];

/** Somebody else can be making one in the same folder now. */
const leftAfterMs = 3_600_000;

/** A new empty folder in `parent`, under a name that says it is not finished. Throws Refused map-weg and as writeFailure. */
export async function makeUnfinished(parent: string): Promise<string> {
  const folder = path.join(parent, `${prefix}${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(folder);
  } catch (error) {
    throw folderFailure(error);
  }
  return folder;
}

/** As writeFailure, but a folder that is not there is said. */
function folderFailure(error: unknown): Refused {
  const gone =
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
  return gone ? new Refused('map-weg') : writeFailure(error);
}

/**
 * Takes away what a killed program left in `parent` more than an hour ago: only files that bear our names, so that
 * a folder that holds anything else stays. Never throws: it is a service beside the work.
 */
export async function sweepUnfinished(parent: string, now: number): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((one) => unfinishedName.test(one))) {
    await sweep(path.join(parent, name), now).catch(() => undefined);
  }
}

async function sweep(folder: string, now: number): Promise<void> {
  const info = await stat(folder);
  if (!info.isDirectory() || now - info.mtimeMs < leftAfterMs) return;
  for (const file of await readdir(folder)) {
    if (ownFiles.some((name) => name.test(file))) await rm(path.join(folder, file));
  }
  await rmdir(folder);
}
