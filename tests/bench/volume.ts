import path from 'node:path';
import { readKeyFile } from '../../electron/keys/key-file-disk.ts';
import { unlockKeyFile } from '../../electron/keys/unlock-key-file.ts';
import { openUnlocked } from '../../electron/store/open-unlocked.ts';
import { storePaths } from '../../electron/store/store-files.ts';
import { listAfspraken } from '../../electron/use-cases/afspraak/list.ts';
import { listCasussen } from '../../electron/use-cases/casus/list.ts';
import { log } from '../../electron/use-cases/log.ts';
import { listOverleggen } from '../../electron/use-cases/overleg/list.ts';
import { getVandaag } from '../../electron/use-cases/vandaag/get.ts';
import { wachtzin } from '../e2e/fixtures/seed.ts';
import { benchDay } from './fill.ts';
import { numbersOf, timeInto } from './numbers.ts';
import { diskSync, plainCommit } from './plain-commit.ts';
import type { Measured } from './report.ts';
import { benchTools, type OpenBenchStore, opened } from './store.ts';

const rounds = 30;
const part = 'A large store beside an empty one';

/** Two stores: one with nothing but its gemeente, one as large as it gets. */
export interface TwoStores {
  readonly empty: string;
  readonly full: string;
}

/** From the key in hand to Vandaag read, in turns; then each list of the full store. */
export async function measureVolume({ empty, full }: TwoStores): Promise<Measured[]> {
  const place = path.dirname(full);
  const disk = diskSync(place);
  const plain = plainCommit(place, 1);
  const samples = {
    disk: [] as number[],
    plain: [] as number[],
    empty: [] as number[],
    full: [] as number[],
  };
  const openEmpty = await opener(empty);
  const openFull = await opener(full);
  for (let round = 0; round <= rounds; round += 1) {
    // The first round warms everything up.
    const into = (kept: number[]): number[] => (round === 0 ? [] : kept);
    timeInto(into(samples.disk), disk.once);
    timeInto(into(samples.plain), plain.once);
    await openEmpty(into(samples.empty));
    await openFull(into(samples.full));
  }
  disk.end();
  plain.end();
  const row = (what: string, times: readonly number[]): Measured => ({
    part,
    what,
    numbers: numbersOf(times),
  });
  const floor = row('empty: opened, unlock logged, Vandaag read', samples.empty);
  return [
    row('alone: 4 kB appended and fsync', samples.disk),
    row('alone: SQLite, one row, not encrypted', samples.plain),
    floor,
    {
      ...row('full: opened, unlock logged, Vandaag read', samples.full),
      target: { by: 'p50', under: floor.numbers.p50 * 3 },
    },
    ...(await measureLists(full)),
  ];
}

/** Opens and closes the store in this folder with the key in hand, as an unlock does after the KDF. */
async function opener(folder: string): Promise<(samples: number[]) => Promise<void>> {
  const paths = storePaths(folder);
  const keyFile = readKeyFile(paths.keyFile);
  const { slot, dataKey } = await unlockKeyFile(keyFile, wachtzin, benchTools.argon2Worker);
  return async (samples) => {
    const start = performance.now();
    const key = Buffer.from(dataKey);
    const store = onBenchDay(opened(await openUnlocked(benchTools, paths, keyFile, { slot, dataKey: key })));
    const { context } = store;
    context.store.transaction(() => log(context, { actie: 'ontgrendeld', object: 'opslag', objectId: '' }));
    getVandaag(context, {});
    samples.push(performance.now() - start);
    store.close();
  };
}

function onBenchDay(store: OpenBenchStore): OpenBenchStore {
  store.setNow(`${benchDay}T09:00:00.000Z`);
  return store;
}

async function measureLists(folder: string): Promise<Measured[]> {
  const paths = storePaths(folder);
  const keyFile = readKeyFile(paths.keyFile);
  const opener = await unlockKeyFile(keyFile, wachtzin, benchTools.argon2Worker);
  const store = onBenchDay(opened(await openUnlocked(benchTools, paths, keyFile, opener)));
  const { context } = store;
  const reads: readonly (readonly [string, () => unknown])[] = [
    ['vandaag.get', () => getVandaag(context, {})],
    ['casus.list', () => listCasussen(context, { text: '', limit: 100, chosen: [] })],
    ['afspraak.list', () => listAfspraken(context, { organisatieId: null, lateOnly: false, limit: 100 })],
    ['overleg.list', () => listOverleggen(context, { stand: 'geweest', text: '', limit: 100 })],
  ];
  const measured = reads.map(([name, read]): Measured => {
    const samples: number[] = [];
    for (let round = 0; round < rounds; round += 1) timeInto(samples, read);
    const target = { by: 'p50', under: 50 } as const;
    return { part, what: `full: ${name} in the main process`, numbers: numbersOf(samples), target };
  });
  store.close();
  return measured;
}
