import { buildVerklaring } from '../../../shared/verslag/build-verklaring.ts';
import { buildVernietigingslijst } from '../../../shared/verslag/build-vernietigingslijst.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';

export interface NamedPaper {
  paper: Paper;
  /** File name without its form. */
  name: string;
  /** What the logboek calls it. */
  kenmerk: string;
}

/** The verklaring of one vernietiging. Refused before anything was deleted: there is nothing to state yet. */
export function verklaringOf(ctx: Context, id: string): NamedPaper {
  const vernietiging = required(ctx.store.vernietiging.get(id));
  if (vernietiging.gewistAt === null) throw new Refused('niet-toegestaan');
  const { nummer } = vernietiging;
  return {
    paper: buildVerklaring(vernietiging, gemeenteNaam(ctx)),
    name: `verklaring-van-vernietiging-${nummer}`,
    kenmerk: `verklaring ${nummer}`,
  };
}

/** The vernietigingslijst of today, for who has to agree. */
export function vernietigingslijstOf(ctx: Context): NamedPaper {
  const today = ctx.today();
  return {
    paper: buildVernietigingslijst(ctx.store.vernietiging.all(), gemeenteNaam(ctx), today),
    name: `vernietigingslijst-${today}`,
    kenmerk: `vernietigingslijst ${today}`,
  };
}

export function noteVernietigingExport(ctx: Context, kenmerk: string, formaat: string): void {
  log(ctx, { actie: 'export', object: 'vernietiging', objectId: '', detail: `${kenmerk}, ${formaat}` });
}

function gemeenteNaam(ctx: Context): string {
  return ctx.store.gemeente.get()?.naam ?? '';
}
