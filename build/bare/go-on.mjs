// Runs on the Node of the system, before anything is installed: nothing but node: may be imported in this folder.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled, ownNode } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const oldestNode = 20;

/**
 * Installs what package-lock.json asks for when that is not there yet, and goes on in `script` (relative to build/)
 * under the project's own Node, with the arguments of this process. Ends the process with the code of the script.
 * @param {string} script
 */
export async function goOn(script) {
  checkNode();
  if (!isInstalled(root)) await install(root);
  const child = spawn(ownNode(root), [path.join(root, 'build', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    // npm runs this on the project's Node as soon as it is installed; whoever needs the system's Node finds it here.
    env: { CASUSTAFEL_SYSTEM_NODE: process.execPath, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('close', (code) => process.exit(code ?? 1));
}

function checkNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return;
  console.error(`Casustafel needs Node.js ${oldestNode} or newer; this is ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org and run the same command again.');
  process.exit(1);
}
