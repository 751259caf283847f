import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import { veldenVan, type VeldNamen } from '../../../shared/domain/revisie/velden.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { keptIn } from './record-of.ts';
import { isFixed, vastgesteldAt } from './vastgesteld-since.ts';
import { withVersion } from './versie-of.ts';

/** A record as it is now and its earlier versions, newest first, in words. */
export const listRevisies: UseCase<'revisie.list'> = (ctx, { tabel, id }) => listOf(ctx, tabel, id);

function listOf(ctx: Context, tabel: RevisieTabel, id: string): RequestOutput<'revisie.list'> {
  const now = required(keptIn[tabel].get(ctx, id));
  const vastgesteld = vastgesteldAt(ctx, tabel, now);
  const namen = namenOf(ctx, 'casusId' in now ? now.casusId : null, now);
  return {
    revisie: now.revisie,
    nu: veldenVan(tabel, now, namen),
    versies: ctx.store.revisie.rows(tabel, id).map(({ nummer, revisie, inhoud, moment }) => ({
      nummer,
      revisie,
      tot: moment,
      velden: veldenVan(tabel, withVersion(ctx, tabel, now, inhoud), namen),
      vast: isFixed(tabel, vastgesteld, moment),
    })),
  };
}

function namenOf(ctx: Context, casusId: string | null, record: object): VeldNamen {
  const of =
    casusId ??
    ('besprekingId' in record ? ctx.store.bespreking.get(String(record.besprekingId))?.casusId : null);
  return {
    organisaties: ctx.store.contact.organisaties(),
    contacten: ctx.store.contact.all(),
    betrokkenen: of == null ? [] : ctx.store.casus.betrokkenen(of),
    klassen: klassenOf(ctx).klassen,
  };
}
