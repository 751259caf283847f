import { setAanwezig } from '../../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { startBespreking } from '../../../../electron/use-cases/bespreking/start.ts';
import { createOverleg } from '../../../../electron/use-cases/overleg/create.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import type { Stap } from '../../../../shared/domain/bespreking/stap.ts';
import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import { table } from '../../../e2e/demo/table.ts';
import type { DemoCasus } from './demo-casus.ts';

export interface NextOverleg {
  besprekingId: string;
  attend: (kort: string, status: 'aanwezig' | 'afwezig' | 'vertrokken') => void;
}

/** A later overleg of the demo, running, with only these at the table. */
export function nextOverleg(
  { ctx, casusId }: DemoCasus,
  present: readonly string[],
  datum = '2026-12-10',
): NextOverleg {
  ctx.setToday(datum);
  const when = { datum: ctx.today(), aanvang: '10:00', plaats: '' };
  const { besprekingIds } = createOverleg(ctx, { ...when, casusIds: [casusId] });
  const besprekingId = besprekingIds[0]!;
  startBespreking(ctx, { besprekingId });
  const deelnemers = ctx.store.casus.deelnemers(casusId);
  const attend: NextOverleg['attend'] = (kort, status) => {
    const deelnemer = deelnemers[table.findIndex((one) => one.kort === kort)]!;
    const found = ctx.store.overleg
      .aanwezigen(besprekingId)
      .find(({ deelnemerId }) => deelnemerId === deelnemer.id)!;
    setAanwezig(ctx, { aanwezigeId: found.id, status });
  };
  for (const { kort } of table) attend(kort, present.includes(kort) ? 'aanwezig' : 'afwezig');
  ctx.tick(5);
  return { besprekingId, attend };
}

/** Short names of who has this word on their paper, in the order of the table. */
export function readersOf(
  demo: DemoCasus,
  besprekingId: string,
  word: string,
  stuk: Stuk = 'verslag',
): string {
  return table
    .map(({ kort }) => kort)
    .filter((kort) => {
      const { paper } = paperFor(demo.ctx, { besprekingId, stuk, ontvanger: demo.key(kort) });
      return JSON.stringify(paper).includes(word);
    })
    .join(' ');
}

/** A line as it is typed. */
export function typedLine(besprekingId: string, text: string, stap: Stap = 2) {
  const rest = { soort: null, leefgebied: '', undone: [], nietInVerslag: false, previousBron: [] };
  return { besprekingId, stap, text, ...rest };
}
