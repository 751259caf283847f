// What Electron runs when it is started as `electron [-r module] <folder>`: names the app after its package.json and loads its main.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { folder, modules } = readArguments(process.argv.slice(1));

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const name of modules) require(path.resolve(name));

if (folder === undefined) {
  console.error('usage: electron [-r module] <folder>');
  app.exit(1);
} else {
  await load(path.resolve(folder));
}

function readArguments(args) {
  const found = { folder: undefined, modules: [] };
  for (let i = 0; i < args.length && found.folder === undefined; i++) {
    if (args[i] === '-r' || args[i] === '--require') found.modules.push(args[++i]);
    else if (!args[i].startsWith('-')) found.folder = args[i];
  }
  return found;
}

async function load(target) {
  const manifestFile = path.join(target, 'package.json');
  let main = target;
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.version) app.setVersion(manifest.version);
    app.name = manifest.productName ?? manifest.name ?? app.name;
    app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
    app.setAppPath(target);
    main = path.join(target, manifest.main ?? 'index.js');
  }
  await import(pathToFileURL(main).href);
}
