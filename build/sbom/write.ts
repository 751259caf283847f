import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../system/paths.ts';
import type { Bom } from './bom.ts';
import type { BuiltFile } from './built-file.ts';
import { bundledPackages } from './bundled-packages.ts';
import { composeBom } from './compose.ts';
import { npmSbom } from './npm-sbom.ts';
import { runtimeVersions } from './runtime-versions.ts';

/** Where the program finds its own bill of materials. */
export const sbomFile = path.join(root, 'dist', 'sbom.json');

export async function makeSbom(files: readonly BuiltFile[]): Promise<Bom> {
  const program = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const [npm, runtime] = await Promise.all([npmSbom(), runtimeVersions()]);
  return composeBom({ npm, bundled: bundledPackages(files), runtime, program });
}

export async function writeSbom(files: readonly BuiltFile[]): Promise<void> {
  await writeFile(sbomFile, `${JSON.stringify(await makeSbom(files), null, 2)}\n`);
}
