import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from '../system/paths.ts';
import { boundaries } from './rules.ts';

const folders = ['shared', 'db', 'electron', 'renderer', 'build', 'tests'];

/** What was read, and which imports are not allowed: 'from -> to (rule)'. */
export interface Boundaries {
  readonly modules: number;
  readonly violations: readonly string[];
}

/** Reads every import under the folder of a checkout, types included, and holds them against the rules. */
export async function cruiseBoundaries(baseDir: string): Promise<Boundaries> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      ruleSet: boundaries,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      tsConfig: { fileName: path.join(root, 'build', 'tsconfig.json') },
    },
    // Packages that offer only `import`, as most of ours do, are not found by the default conditions.
    { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
    { tsConfig: extractTSConfig(path.join(root, 'build', 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return { modules: ownModules(output), violations: output.summary.violations.map(describe) };
}

function ownModules(result: ICruiseResult): number {
  return result.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)))
    .length;
}

function describe({ from, to, rule }: ICruiseResult['summary']['violations'][number]): string {
  return `${from} -> ${to} (${rule.name})`;
}
