import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import { isInformatieSoort } from '../../../shared/domain/informatie/informatie.ts';
import { ownKlasseHolds } from '../../../shared/domain/informatie/own-klasse.ts';
import { afspraakFields, informatieFields } from '../../../shared/invoer/fields-of-begrip.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { indexAfspraak } from '../afspraak/index-afspraak.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { noteMoment } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadInvoerContext } from './invoer-context.ts';

/**
 * ↑ and Enter: the line keeps its number, step and moment; the earlier text is kept (R19). It is a line of this
 * bespreking, a vorige afspraak of it, or a risico of its casus. Refuses onbekend otherwise.
 */
export const correctEntry: UseCase<'invoer.correct'> = (ctx, { id, table, revisie, ...input }) => {
  const bespreking = loadOpenBespreking(ctx, input.besprekingId);
  const begrip = parseEntry(input.text, loadInvoerContext(ctx, bespreking, input));
  if (begrip.tekst === '') throw new Refused('invoer-ongeldig', 'leeg');
  const keep = (old: { id: string; revisie: number }): void => void keepEarlier(ctx, table, old, revisie);
  if (table === 'afspraak') {
    const old = required(ctx.store.afspraak.get(id));
    if (old.besprekingId !== bespreking.id && !isVorige(ctx, bespreking, id)) throw new Refused('onbekend');
    keep(old);
    const fields = afspraakFields(begrip, ctx.store.casus.betrokkenen(bespreking.casusId));
    const afspraak = { ...old, ...fields, nietInVerslag: input.nietInVerslag, revisie: revisie + 1 };
    ctx.store.afspraak.update(afspraak);
    noteMoment(ctx, bespreking.id, 'afspraak', id);
    indexAfspraak(ctx, afspraak);
    return { informatie: null, afspraak, risico: null };
  }
  if (table === 'risico') {
    const old = required(ctx.store.oordeel.getRisico(id));
    if (old.casusId !== bespreking.casusId) throw new Refused('onbekend');
    keep(old);
    const risico = { ...old, wat: begrip.tekst, revisie: revisie + 1 };
    ctx.store.oordeel.updateRisico(risico);
    noteMoment(ctx, bespreking.id, 'risico', risico.id);
    return { informatie: null, afspraak: null, risico };
  }
  const old = required(ctx.store.informatie.get(id));
  if (old.besprekingId !== bespreking.id) throw new Refused('onbekend');
  keep(old);
  const organisaties = ctx.store.contact.organisaties();
  const contacten = ctx.store.contact.ofCasus(bespreking.casusId);
  const { klassen } = klassenOf(ctx);
  const fields = informatieFields(begrip, organisaties, contacten, klassen);
  // What was set by hand stays for these words; a reason was given for its klasse and for no other.
  const klasseEigen =
    old.klasseEigen && ownKlasseHolds(old.klasse, { before: old.tekst, now: fields.tekst }, klassen);
  const klasse = klasseEigen ? old.klasse : fields.klasse;
  const informatie = {
    ...old,
    ...fields,
    klasse,
    klasseEigen,
    klasseReden: klasse === old.klasse ? old.klasseReden : '',
    soort: isInformatieSoort(begrip.soort) ? begrip.soort : old.soort,
    nietInVerslag: input.nietInVerslag,
    revisie: revisie + 1,
  };
  ctx.store.informatie.update(informatie);
  // Other words: who left before they were said did not hear them.
  if (informatie.tekst !== old.tekst) noteMoment(ctx, bespreking.id, 'informatie', informatie.id);
  return { informatie, afspraak: null, risico: null };
};

/** Whether this bespreking looks back on the afspraak: then it can still be put into better words. */
function isVorige(ctx: Context, { id: besprekingId, casusId, overlegId }: Bespreking, id: string): boolean {
  const { datum, aanvang } = required(ctx.store.overleg.get(overlegId));
  const vorige = ctx.store.afspraak.earlierOpen({ casusId, besprekingId, datum, aanvang });
  return vorige.some((one) => one.id === id);
}
