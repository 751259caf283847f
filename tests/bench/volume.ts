import path from 'node:path';
import { createClock } from '../../electron/clock.ts';
import { useCaseHandlers } from '../../electron/ipc/use-case-handlers.ts';
import { readKeyFile } from '../../electron/keys/key-file-disk.ts';
import { unlockKeyFile } from '../../electron/keys/unlock-key-file.ts';
import { openUnlocked } from '../../electron/store/open-unlocked.ts';
import { storePaths } from '../../electron/store/store-files.ts';
import { Backups } from '../../electron/toegang/backups.ts';
import { Session } from '../../electron/toegang/session.ts';
import { Toegang } from '../../electron/toegang/toegang.ts';
import { listAfspraken } from '../../electron/use-cases/afspraak/list.ts';
import { listCasussen } from '../../electron/use-cases/casus/list.ts';
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

/** From the key in hand to Vandaag read, in turns; the first unlock of a day apart; then the lists of the full store. */
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
  const first = { empty: [] as number[], full: [] as number[] };
  const openEmpty = await opener(empty);
  const openFull = await opener(full);
  for (let round = 0; round <= rounds; round += 1) {
    // The first round warms everything up, and is the first unlock of its day.
    const into = (kept: number[]): number[] => (round === 0 ? [] : kept);
    timeInto(into(samples.disk), disk.once);
    timeInto(into(samples.plain), plain.once);
    await openEmpty(round === 0 ? first.empty : samples.empty);
    await openFull(round === 0 ? first.full : samples.full);
  }
  disk.end();
  plain.end();
  const row = (what: string, times: readonly number[]): Measured => ({
    part,
    what,
    numbers: numbersOf(times),
  });
  const floor = row('empty: from the key to Vandaag', samples.empty);
  return [
    row('alone: 4 kB appended and fsync', samples.disk),
    row('alone: SQLite, one row, not encrypted', samples.plain),
    floor,
    {
      ...row('full: from the key to Vandaag', samples.full),
      target: { by: 'p50', under: Math.round(floor.numbers.p50 * 30) / 10 },
    },
    row('empty: the same, first of the day', first.empty),
    row('full: the same, first of the day', first.full),
    ...(await measureLists(full)),
  ];
}

/** What an unlock does once the KDF has given the key, up to what Vandaag shows; then it locks. */
async function opener(folder: string): Promise<(samples: number[]) => Promise<void>> {
  const paths = storePaths(folder);
  const keyFile = readKeyFile(paths.keyFile);
  const { slot, dataKey } = await unlockKeyFile(keyFile, wachtzin, benchTools.argon2Worker);
  const clock = createClock(`${benchDay}T09:00:00.000Z`);
  const tools = { ...benchTools, now: clock.now };
  const session = new Session();
  const backups = new Backups({ session, tools, secondFolder: () => null, changed: () => undefined });
  const toegang = new Toegang({
    session,
    tools,
    backups: { atUnlock: () => backups.soonAfterUnlock(), problem: null },
    clock,
    folder,
    zaal: () => ({ open: false, stap: 0 }),
    appVersie: '',
    development: false,
  });
  const handlers = useCaseHandlers(session, () => undefined);
  return async (samples) => {
    const start = performance.now();
    const value = await openUnlocked(tools, paths, keyFile, { slot, dataKey: Buffer.from(dataKey) });
    await toegang.enter({ ok: true, value }, '');
    await handlers['vandaag.get']({});
    samples.push(performance.now() - start);
    // Else the copy of the day, made a moment later, would fall into the next round.
    backups.beforeClose();
    await backups.settled();
    session.close();
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
