import { stillOpen } from '../../../shared/domain/inzage/inzage-item.ts';
import { copyFileName } from '../../../shared/verslag/copy-name.ts';
import { buildInzagedossier } from '../../../shared/verslag/inzage/build-inzagedossier.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { retentionOfCasus } from '../bewaren/retention.ts';
import type { Context } from '../context.ts';
import { newExemplaar } from '../exemplaar/new-exemplaar.ts';
import { keepExemplaren, type MadeExemplaar } from '../exemplaar/keep.ts';
import { requireSame } from '../exemplaar/require-same.ts';
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
function inzageToExport(ctx: Context, verzoekId: string): InzageNow {
  const now = inzageNow(ctx, verzoekId);
  if (now.open > 0) throw new Refused('inzage-onvolledig', String(now.open));
  return now;
}

/** The copy that goes to the betrokkene now; nothing is written. Throws Refused inzage-onvolledig. */
export function inzageExemplaar(ctx: Context, verzoekId: string, formaat: 'docx' | 'pdf'): MadeExemplaar {
  const { paper, casusId, casusnummer } = inzageToExport(ctx, verzoekId);
  const { id, naam, soort } = required(
    ctx.store.casus.getBetrokkene(inzageVerzoek(ctx, verzoekId).betrokkeneId),
  );
  const nummer = ctx.store.exemplaar.nextNummer(casusId);
  const exemplaar = newExemplaar(ctx, {
    of: { casusId, besprekingId: null, driehoeknotitieId: null },
    soort: 'inzagedossier',
    ontvanger: `${soort} ${id}`,
    naam,
    organisatie: '',
    nummer,
    paper,
    bestand: copyFileName({ casusnummer, soort: 'inzagedossier', nummer, formaat }),
  });
  return { exemplaar, paper };
}

/** It went out; the caller has the transaction. Throws Refused verouderd when it would be another paper now. */
export function recordInzageExemplaar(ctx: Context, verzoekId: string, made: MadeExemplaar): void {
  requireSame(made.paper, inzageToExport(ctx, verzoekId).paper);
  keepExemplaren(ctx, [made]);
}
