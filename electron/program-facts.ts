import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSbom } from '../shared/domain/sbom/sbom.ts';
import type { SecurityFacts } from '../shared/verslag/beheer/security-facts.ts';

export type ProgramFacts = Omit<SecurityFacts['program'], 'sqlite' | 'ciphers'>;

/** What the program says of itself. `dist` is the folder with all of its own files. */
export function programFacts(
  dist: string,
  { versie, development }: Pick<ProgramFacts, 'versie' | 'development'>,
): ProgramFacts {
  // The types promise these in Electron; the tests run on Node.
  const versions: Readonly<Record<string, string | undefined>> = process.versions;
  const sbom = readOr(() => readFileSync(path.join(dist, 'sbom.json'), 'utf8'));
  return {
    versie,
    development,
    electron: versions['electron'] ?? '',
    chromium: versions['chrome'] ?? '',
    node: process.versions.node,
    hash: readOr(() => hashOfProgram(dist)),
    components: sbom === null ? null : parseSbom(sbom),
  };
}

/** What the build makes of the program, under dist. */
const built = ['main', 'preload', 'renderer', 'sbom.json'];

/** SHA-256 over the name and SHA-256 of every file of the program, in the order of their names. */
export function hashOfProgram(dist: string): string {
  const lines = built
    .flatMap((name) => filesOf(path.join(dist, name)))
    .map((file) => [path.relative(dist, file).split(path.sep).join('/'), file] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, file]) => `${sha256(readFileSync(file))}  ${name}\n`);
  return sha256(lines.join(''));
}

function filesOf(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A file that cannot be read leaves a gap on the paper, never the paper out. */
function readOr<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
