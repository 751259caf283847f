import path from 'node:path';
import { saveEntry } from '../../electron/use-cases/invoer/save.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import { benchDay } from './fill.ts';
import { typedLine } from './invented.ts';
import { numbersOf, timeInto } from './numbers.ts';
import { diskSync, plainCommit } from './plain-commit.ts';
import type { Measured } from './report.ts';
import { openBenchStore } from './store.ts';

const rounds = 40;
const perRound = 15;
const part = 'Saving one line';

/**
 * The use-case behind Enter on the encrypted store in this folder, in turns with what the disk and SQLite
 * themselves need in the same folder.
 */
export async function measureSave(
  folder: string,
  besprekingId: string,
  entries: number,
): Promise<Measured[]> {
  const place = path.dirname(folder);
  const disk = diskSync(place);
  const plain = plainCommit(place, entries);
  const { context, close } = await openBenchStore(folder, `${benchDay}T09:00:00.000Z`);
  const save = (text: string, soort: RequestInput<'invoer.save'>['soort']) =>
    context.store.transaction(() =>
      saveEntry(context, {
        besprekingId,
        text,
        soort,
        stap: 2,
        leefgebied: 'wonen',
        undone: [],
        nietInVerslag: false,
        previousBron: [],
      }),
    );
  const samples = { disk: [], plain: [], feit: [], afspraak: [] } as Record<string, number[]>;
  let typed = 0;
  for (let round = 0; round < rounds; round += 1) {
    // The first round warms everything up.
    const into = (name: string): number[] => (round === 0 ? [] : (samples[name] ?? []));
    for (let turn = 0; turn < perRound; turn += 1) timeInto(into('disk'), disk.once);
    for (let turn = 0; turn < perRound; turn += 1) timeInto(into('plain'), plain.once);
    for (let turn = 0; turn < perRound; turn += 1)
      timeInto(into('feit'), () => save(typedLine(typed++), 'feit'));
    for (let turn = 0; turn < perRound; turn += 1)
      timeInto(into('afspraak'), () => save(`${typedLine(typed++)}, vrijdag`, 'afspraak'));
  }
  close();
  plain.end();
  disk.end();
  const row = (name: string, what: string): Measured => ({
    part,
    what,
    numbers: numbersOf(samples[name] ?? []),
  });
  return [
    row('disk', 'disk: 4 kB appended and fsync'),
    row('plain', 'SQLite: one row, our pragmas, not encrypted'),
    row('feit', 'invoer.save, a feit'),
    row('afspraak', 'invoer.save, an afspraak with its search text'),
  ];
}
