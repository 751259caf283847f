import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { isInformatieSoort } from '../../../shared/domain/informatie/informatie.ts';
import type { Begrip } from '../../../shared/invoer/begrip.ts';
import { afspraakFields, informatieFields } from '../../../shared/invoer/fields-of-begrip.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { noteMoment } from '../note-moment.ts';
import { Refused } from '../refused.ts';
import { indexAfspraak } from '../afspraak/index-afspraak.ts';
import { emptyRisico } from '../../../shared/domain/risico/empty-risico.ts';

export interface Marks {
  stap: Stap;
  nietInVerslag: boolean;
  vooraf: boolean;
  bijlage: boolean;
}

const nothing: Entry = { informatie: null, afspraak: null, risico: null };

/** Saves what a line was understood as, as a new record of its noun. An op- of afschaling is never free text. */
export function insertEntry(ctx: Context, bespreking: Bespreking, begrip: Begrip, marks: Marks): Entry {
  if (begrip.soort === 'risico') return { ...nothing, risico: insertRisico(ctx, bespreking, begrip) };
  if (begrip.soort === 'afspraak')
    return { ...nothing, afspraak: insertAfspraak(ctx, bespreking, begrip, marks) };
  if (!isInformatieSoort(begrip.soort)) throw new Refused('invoer-ongeldig', 'op- of afschaling');
  const informatie = {
    id: ctx.newId(),
    besprekingId: bespreking.id,
    nummer: ctx.store.informatie.nextNummer(bespreking.id),
    stap: marks.stap,
    soort: begrip.soort,
    ...informatieFields(
      begrip,
      ctx.store.contact.organisaties(),
      ctx.store.contact.ofCasus(bespreking.casusId),
      klassenOf(ctx).klassen,
    ),
    klasseEigen: false,
    klasseReden: '',
    bijlage: marks.bijlage,
    nietInVerslag: marks.nietInVerslag,
    vrijgegeven: false,
    vooraf: marks.vooraf,
    vervallen: false,
    enteredAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.informatie.insert(informatie);
  return { ...nothing, informatie };
}

function insertRisico(ctx: Context, bespreking: Bespreking, begrip: Begrip): NonNullable<Entry['risico']> {
  const { id: besprekingId, casusId } = bespreking;
  const nummer = ctx.store.oordeel.nextRisico(casusId);
  const risico = emptyRisico({ id: ctx.newId(), casusId, besprekingId, nummer, wat: begrip.tekst });
  ctx.store.oordeel.insertRisico(risico);
  noteMoment(ctx, besprekingId, 'risico', risico.id);
  return risico;
}

function insertAfspraak(
  ctx: Context,
  bespreking: Bespreking,
  begrip: Begrip,
  marks: Marks,
): NonNullable<Entry['afspraak']> {
  const afspraak = {
    id: ctx.newId(),
    casusId: bespreking.casusId,
    besprekingId: bespreking.id,
    nummer: ctx.store.afspraak.nextNummer(bespreking.casusId),
    ...afspraakFields(begrip, ctx.store.casus.betrokkenen(bespreking.casusId)),
    status: 'open' as const,
    waarom: '',
    binding: 'nog-geen' as const,
    doorgeschoven: 0,
    nietInVerslag: marks.nietInVerslag,
    ingetrokken: false,
    revisie: 1,
  };
  ctx.store.afspraak.insert(afspraak);
  noteMoment(ctx, bespreking.id, 'afspraak', afspraak.id);
  indexAfspraak(ctx, afspraak);
  return afspraak;
}
