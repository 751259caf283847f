import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../system/paths.ts';
import type { BuiltFile } from './built-file.ts';

/** How a package got into the program: its modules, inside a file of another package, or as a compiled addon. */
export type Found = 'modules' | 'inside another package' | 'addon';

export interface BundledPackage {
  /** As it is called in node_modules. */
  readonly name: string;
  /** null when only its name stands in the file of another package. */
  readonly version: string | null;
  readonly found: Found;
}

const packageFolder = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/@\0][^/]*))\//;
// What bundlers write above the text of a module; a package that is itself a bundle carries these.
const inlined = /^\s*(?:\/\/#region|\/\/) (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Every package that the files of a build hold or load, each once. */
export function bundledPackages(files: readonly BuiltFile[]): BundledPackage[] {
  const found = files.flatMap((file) => [...modulesOf(file), ...addonsOf(file, files)]);
  const unique = new Map(found.map((one) => [`${one.name}@${one.version ?? ''}`, one]));
  return [...unique.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Modules that come from no package and no file of ours: the helpers of the bundler. */
export function strangeModules(files: readonly BuiltFile[]): string[] {
  return files
    .flatMap(({ modules }) => Object.keys(modules ?? {}))
    .filter((id) => !packageFolder.test(id) && (id.startsWith('\0') || !id.startsWith(`${root}/`)));
}

function modulesOf({ modules = {} }: BuiltFile): BundledPackage[] {
  return Object.keys(modules).flatMap((id) => {
    const [, folder, name] = packageFolder.exec(id) ?? [];
    if (folder === undefined || name === undefined) return [];
    const inside = [...sourceOf(id).matchAll(inlined)].flatMap(([, other]) => other ?? []);
    return [
      { name, version: manifest(folder).version, found: 'modules' as const },
      ...inside.map((other) => ({ name: other, version: null, found: 'inside another package' as const })),
    ];
  });
}

/** As it lies on the disk: the bundler leaves comments out. '' for what the bundler made of it. */
function sourceOf(id: string): string {
  return id.startsWith('\0') ? '' : readFileSync(id.replace(/\?.*$/, ''), 'utf8');
}

/** What is loaded beside the bundle, and the packages compiled into it. */
function addonsOf({ imports = [] }: BuiltFile, files: readonly BuiltFile[]): BundledPackage[] {
  const own = new Set(files.map(({ fileName }) => fileName));
  return imports
    .filter((name) => !name.startsWith('node:') && name !== 'electron' && !own.has(name))
    .flatMap((name) => [name, ...Object.keys(manifest(installed(name)).dependencies ?? {})])
    .map((name) => ({ name, version: manifest(installed(name)).version, found: 'addon' }));
}

const installed = (name: string): string => path.join(root, 'node_modules', name);

function manifest(folder: string): { version: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
}
