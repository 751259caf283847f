import { addDuur } from '../../../shared/domain/bewaren/duur.ts';
import type { KeptRow } from '../../../shared/domain/bewaren/kept-row.ts';
import type { Retention } from '../../../shared/domain/bewaren/retention-of.ts';
import type { BewaarReden } from '../../../shared/ipc/contract/bewaren.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { comingUpNotities, countNotities } from './notities-coming-up.ts';
import { retentionOfRow } from './retention.ts';
import { termijnenOf } from './termijnen.ts';

export interface ComingUp {
  row: KeptRow;
  retention: Retention;
  waarom: BewaarReden | null;
}

/** Every casus with its term, and why it comes up; null: it needs nothing now. */
function comingUp(ctx: Context): ComingUp[] {
  const today = ctx.today();
  const termijnen = termijnenOf(ctx);
  return ctx.store.bewaren.keptRows().map((row) => {
    const retention = retentionOfRow(row, termijnen, today);
    return { row, retention, waarom: reasonOf(row, retention, today) };
  });
}

/** Soonest first. Everybody who looks after the terms sees every casus; its name only who may open it. */
export const listBewaren: UseCase<'bewaren.list'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const all = comingUp(ctx);
  const standing = new Map(
    ctx.store.vernietiging
      .all()
      .filter(({ ingetrokkenAt }) => ingetrokkenAt === null)
      .map(({ casusId, id }) => [casusId, id]),
  );
  const rows = all.flatMap(({ row, retention, waarom }) => {
    if (waarom === null) return [];
    const { casusId, casusnummer, regime, afgeslotenOp, laatsteOverleg } = row;
    const aanduiding = visible === null || visible.has(casusId) ? row.aanduiding : null;
    const vernietigingId = standing.get(casusId) ?? null;
    return [
      {
        casusId,
        casusnummer,
        aanduiding,
        regime,
        afgeslotenOp,
        laatsteOverleg,
        waarom,
        retention,
        vernietigingId,
      },
    ];
  });
  const soonest = rows.toSorted((a, b) =>
    (a.retention.tot ?? '9999') < (b.retention.tot ?? '9999') ? -1 : 1,
  );
  const notities = comingUpNotities(ctx).map((one) => ({
    ...one,
    vernietigingId: standing.get(one.id) ?? null,
  }));
  return { today: ctx.today(), rows: soonest, notities, rest: all.length - rows.length };
};

/** A small line on Vandaag, for casussen that the user may open. */
export const nearing: UseCase<'bewaren.nearing'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const own = comingUp(ctx).filter(({ row }) => visible === null || visible.has(row.casusId));
  const count = (reden: BewaarReden): number => own.filter(({ waarom }) => waarom === reden).length;
  return {
    passed: count('passed'),
    soon: count('soon'),
    notities: countNotities(ctx),
    unfinished: ctx.store.vernietiging.unfinished().map(({ casusnummer }) => casusnummer),
  };
};

function reasonOf(row: KeptRow, retention: Retention, today: string): BewaarReden | null {
  if (row.archiefnominatie === 'blijvend-bewaren') return 'archive';
  if (retention.verstreken) return 'passed';
  if (retention.herinnering) return 'soon';
  const last = row.laatsteOverleg ?? dutchDay(row.createdAt);
  const quiet = row.afgeslotenOp === null && addDuur(last, { aantal: 1, eenheid: 'jaren' }) < today;
  return quiet ? 'quiet' : null;
}
