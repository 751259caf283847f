import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const main = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('page.html'));
app.on('window-all-closed', () => app.quit());
`;

// A line is typed and stands in the list at once: no program can be faster on this machine.
const page = `<!doctype html><meta charset="utf-8"><title>hello</title>
<ol class="regel-list"></ol><input id="capture-input" autofocus>
<script>
  const list = document.querySelector('ol');
  const add = (text) => {
    const row = document.createElement('li');
    row.dataset.entry = String(list.children.length);
    row.textContent = text;
    list.append(row);
    row.scrollIntoView({ block: 'nearest' });
  };
  for (let row = 0; row < 300; row += 1) add('zes meldingen sinds mei');
  document.querySelector('input').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    add(event.target.value);
    event.target.value = '';
  });
</script>`;

/** A folder with the smallest Electron program that shows a page with a list and a field. */
export function helloProgram(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-hello-'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'hello', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), main);
  writeFileSync(path.join(folder, 'page.html'), page);
  return folder;
}
