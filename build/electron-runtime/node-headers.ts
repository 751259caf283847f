import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder whose `include/node` holds Node's headers, to be given to node-gyp as `--nodedir`; without one it would download them.
 * Looks at npm's own setting, at the Node that runs npm, at this Node and every Node on the PATH, and at the system's folders.
 */
export function findNodeDir(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const executables = [
    env['CASUSTAFEL_SYSTEM_NODE'],
    env['npm_node_execpath'],
    process.execPath,
    ...nodesOnPath(env),
  ];
  const folders = [
    env['npm_config_nodedir'],
    ...executables.map((file) => (file ? path.resolve(file, '../..') : undefined)),
    '/usr',
    '/usr/local',
  ];
  return folders.find((folder) => folder && existsSync(path.join(folder, 'include', 'node', 'node_api.h')));
}

function nodesOnPath(env: NodeJS.ProcessEnv): string[] {
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'node'))
    .filter((file) => existsSync(file));
}
