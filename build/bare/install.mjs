import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';

/** The Node that stands under devDependencies: the same on every machine. */
export function ownNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Whether node_modules holds each package of package-lock.json in its version. */
export function isInstalled(root) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(ownNode(root))) return false;
  return holdsAll(readPackages(path.join(root, 'package-lock.json')), readPackages(installed));
}

/** Compares two `packages` lists of lockfiles; a package for another platform (optional) may be missing. */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '') return true;
    const found = installed[name];
    return found ? found.version === version : optional === true;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** `npm ci`, then the one install script the project needs: that of the package `node`. Ends the process when it fails. */
export async function install(root) {
  if (windows && process.execPath.startsWith(path.join(root, 'node_modules'))) {
    console.error('The installed packages are out of date. Run `npm ci` and then this command again.');
    process.exit(1);
  }
  // On stderr: a command that prints JSON must not have this before it.
  console.error('Installing the packages of package-lock.json (npm ci) ...');
  await npm(root, ['ci', '--ignore-scripts', '--loglevel=error']);
  await npm(root, ['rebuild', 'node', '--loglevel=error']);
}

function npm(root, args) {
  const [command, first] = npmCommand();
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows && first.length === 0,
    });
    child.on('error', (error) => stop(`npm could not be started: ${error.message}`));
    child.on('close', (code) => (code === 0 ? resolve() : stop(`npm ${args.join(' ')} ended with ${code}.`)));
  });
}

function npmCommand() {
  const own = process.env.npm_execpath;
  // The Node that runs npm, not this one: `npm ci` removes the folder in which this one may lie.
  if (own?.endsWith('npm-cli.js')) return [process.env.npm_node_execpath ?? process.execPath, [own]];
  return [windows ? 'npm.cmd' : 'npm', []];
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
