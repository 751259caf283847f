import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { wachtzin } from '../fixtures/seed.ts';
import { kaderPlays } from './kader-plays.ts';
import { playDemo } from './play-demo.ts';
import { steeringShare } from './steering-share.ts';

/** `main.ts FOLDER KADER`: plays the demo there and tells what was pressed. */
const [, , folder, kaderId = 'noord-limburg'] = process.argv;
if (folder === undefined) throw new Error('a folder is needed');
const kader = kaderPlays.find(({ id }) => id === kaderId);
if (kader === undefined) throw new Error(`no play for kader ${kaderId}`);
const places = {
  data: path.join(folder, 'data'),
  profile: path.join(folder, 'profile'),
  temp: path.join(folder, 'temp'),
};
const colleague = {
  data: path.join(folder, 'colleague'),
  profile: path.join(folder, 'colleague-profile'),
  temp: path.join(folder, 'colleague-temp'),
};
for (const { temp } of [places, colleague]) mkdirSync(temp, { recursive: true });
const { pictures, keys, findings } = await playDemo(path.join(folder, 'out'), places, kader, colleague);
const { lijn, scherm } = keys.inOverleg;
console.log(`${pictures} pictures, ${findings.length} findings of axe`);
for (const { screen, rule, target } of findings) console.log(`axe on ${screen}: ${rule} at ${target}`);
console.log(
  `${keys.total} keys pressed; in the overleggen ${lijn + scherm} of them steer: ${lijn} in the capture line, ${scherm} through the screen`,
);
console.log(`steering in the capture line: ${steeringShare(keys.inOverleg)} % of the words typed`);
console.log(`wachtzin of the store: ${wachtzin}`);
