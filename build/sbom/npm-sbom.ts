import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../system/npm.ts';
import { root } from '../system/paths.ts';
import type { Bom } from './bom.ts';
import { type LockedPackages, nameOf } from './locked-packages.ts';

/** What npm says of the packages under `dependencies`, from the lockfile: the same on every machine. */
export async function npmSbom(): Promise<Bom> {
  const { command, args, shell } = npmCommand();
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)(command, [...args, ...asked], {
    cwd: root,
    shell,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: LockedPackages;
  };
  return withoutDev(JSON.parse(stdout) as Bom, packages);
}

/**
 * Leaves out what only development needs, as the lockfile marks it. Not with npm's own `--omit dev`: that
 * also drops a package of the program which a tool for development needs too (zod, by knip; npm 11.19).
 */
export function withoutDev(bom: Bom, packages: LockedPackages): Bom {
  const kept = new Set(
    Object.entries(packages)
      .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
      .map(([place, { version }]) => `${nameOf(place)}@${version}`),
  );
  const components = bom.components.filter(({ name, version }) => kept.has(`${name}@${version}`));
  const refs = new Set([bom.metadata.component, ...components].map((one) => one['bom-ref']));
  return {
    ...bom,
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  };
}
