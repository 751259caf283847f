import { toBetrokkene } from '../../../shared/domain/rectificatie/ontvangers.ts';
import { stillOpen } from '../../../shared/domain/inzage/inzage-item.ts';
import { buildInzagedossier } from '../../../shared/verslag/inzage/build-inzagedossier.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { retentionOfCasus } from '../bewaren/retention.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import { inzageItems } from './items.ts';
import { inzageVerzoek } from './sources.ts';

export interface InzageNow {
  paper: Paper;
  casusId: string;
  casusnummer: string;
  /** So many records nobody looked at yet. */
  open: number;
}

/** The inzagedossier as it stands; what nobody looked at is not in it. */
export function inzageNow(ctx: Context, verzoekId: string): InzageNow {
  const verzoek = inzageVerzoek(ctx, verzoekId);
  const casus = required(ctx.store.casus.get(verzoek.casusId));
  const items = inzageItems(ctx, verzoek);
  const paper = buildInzagedossier({
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    casus,
    betrokkene: required(ctx.store.casus.getBetrokkene(verzoek.betrokkeneId)).naam,
    ontvangenOp: verzoek.ontvangenOp,
    retention: retentionOfCasus(ctx, casus.id).retention,
    items,
  });
  return { paper, casusId: casus.id, casusnummer: casus.nummer, open: stillOpen(items) };
}

/** The same, to hand out: refused while a record was not looked at. */
export function inzageToExport(ctx: Context, verzoekId: string): InzageNow {
  const now = inzageNow(ctx, verzoekId);
  if (now.open > 0) throw new Refused('inzage-onvolledig', String(now.open));
  return now;
}

/** For whom is in the request; the logboek holds no name. */
export function noteInzageExport(ctx: Context, casusId: string, fileName: string): void {
  log(ctx, {
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: `${fileName}, voor ${toBetrokkene}`,
  });
}
