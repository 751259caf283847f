import type { ElectronRuntime } from '../../build/electron-runtime/prepare.ts';
import { numbersOf } from './numbers.ts';
import { openHello, openLocked, type Program } from './programs.ts';
import type { Measured } from './report.ts';

const rounds = 7;
const part = 'Starting: from the command to the first picture';

/** Starts the app (to its lock screen) and the hello program in turns. */
export async function measureStart(
  folder: string,
  runtime: ElectronRuntime,
  helloFolder: string,
): Promise<Measured[]> {
  const hello: number[] = [];
  const own: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await timeStart(() => openHello(runtime, helloFolder));
    const second = await timeStart(() => openLocked(folder));
    // The first round reads the programs from the disk.
    if (round === 0) continue;
    hello.push(first);
    own.push(second);
  }
  return [
    { part, what: 'hello world', numbers: numbersOf(hello) },
    { part, what: 'Casustafel', numbers: numbersOf(own) },
  ];
}

async function timeStart(start: () => Promise<Program>): Promise<number> {
  const begun = Date.now();
  const { app, page } = await start();
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await app.close();
  return painted - begun;
}
