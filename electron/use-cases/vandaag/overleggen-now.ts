import type { Visible } from '../../../db/visible.ts';
import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import type { Context } from '../context.ts';

const firstLater = 20;

/** Overleggen of today, those that run, the first to come, and what is planned for a casus whose overleg runs. */
export function overleggenNow(ctx: Context, visible: Visible, today: string): OverlegRow[] {
  const { overleg, overlegList } = ctx.store;
  const running = overlegList.running(visible);
  const ofRunning = running
    .flatMap(({ casusId }) => overleg.rowsOfCasus(casusId))
    .filter(({ status, datum }) => status !== 'afgerond' && datum >= today);
  const all = [
    ...running,
    ...overlegList.onDay(visible, today),
    ...overlegList.after(visible, today, firstLater),
    ...ofRunning,
  ];
  const once = new Map(all.map((row) => [row.besprekingId, row]));
  return [...once.values()].toSorted((a, b) =>
    `${a.datum} ${a.aanvang}`.localeCompare(`${b.datum} ${b.aanvang}`),
  );
}
