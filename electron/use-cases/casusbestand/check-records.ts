import { CasusbestandError } from '../../../shared/domain/casusbestand/casusbestand-fault.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { checkNummers } from './check-nummers.ts';
import { checkOnderdelen } from './check-onderdelen.ts';
import { checkExemplaren, checkPapers, checkVersies } from './check-papers.ts';
import { checkRevisies } from './check-revisies.ts';

/** Reads the records of one table through the repository, where the noun's schema looks at each. */
type Read = (ctx: Context, id: string) => unknown;

const ofCasus: Readonly<Record<string, Read>> = {
  casus: (ctx, id) => [required(ctx.store.casus.get(id)), ctx.store.casus.regie(id)],
  betrokkene: (ctx, id) => ctx.store.casus.betrokkenen(id),
  deelnemer: (ctx, id) => ctx.store.casus.deelnemers(id),
  deelname: (ctx, id) => ctx.store.deelname.ofCasus(id),
  afspraak: (ctx, id) => ctx.store.afspraak.ofCasus(id),
  risico: (ctx, id) => ctx.store.oordeel.risicos(id),
  scenario: (ctx, id) => ctx.store.oordeel.scenarios(id),
  fasebesluit: (ctx, id) => ctx.store.oordeel.fasebesluiten(id),
  consult: (ctx, id) => ctx.store.consult.ofCasus(id),
  verlenging: (ctx, id) => ctx.store.bewaren.verlengingen(id),
  afsluiting: (ctx, id) => ctx.store.bewaren.afsluitingen(id),
  doelwijziging: (ctx, id) => ctx.store.bewaren.doelwijzigingen(id),
  informering: (ctx, id) => ctx.store.informering.ofCasus(id),
  beperking: (ctx, id) => ctx.store.beperking.ofCasus(id),
  rectificatie: (ctx, id) =>
    ctx.store.rectificatie.ofCasus(id).map((one) => ctx.store.rectificatie.berichten(one.id)),
  verzoek: (ctx, id) => ctx.store.verzoek.ofCasus(id).map((one) => ctx.store.inzage.ofVerzoek(one.id)),
  toestemming: (ctx, id) => ctx.store.delen.toestemmingen(id),
  exemplaar: checkExemplaren,
  driehoeknotitie: (ctx, id) =>
    ctx.store.driehoek.ofCasus(id).forEach((one) => {
      checkVersies(ctx, one);
      ctx.store.driehoek.besluiten(one.id);
    }),
  driehoekoverleg: (ctx, id) =>
    ctx.store.driehoek
      .ofCasus(id)
      .map((one) => ctx.store.driehoek.overlegOf(one.id).map(ctx.store.driehoek.getOverleg)),
  contact: (ctx, id) => ctx.store.contact.ofCasus(id),
  organisatie: (ctx) => ctx.store.contact.organisaties(),
  overleg: (ctx, id) =>
    ctx.store.overleg.rowsOfCasus(id).map(({ overlegId }) => required(ctx.store.overleg.get(overlegId))),
};

const ofBespreking: Readonly<Record<string, Read>> = {
  bespreking: (ctx, id) => [required(ctx.store.bespreking.get(id)), ctx.store.bespreking.extras(id)],
  aanwezige: (ctx, id) => ctx.store.overleg.aanwezigen(id),
  informatie: (ctx, id) => ctx.store.informatie.ofBespreking(id),
  deling: (ctx, id) => ctx.store.delen.delingen(id),
  deelkeuze: (ctx, id) => ctx.store.delen.keuzen(id),
  invoer_moment: (ctx, id) => ctx.store.delen.momenten(id),
  afspraak_uitkomst: (ctx, id) => ctx.store.afspraak.uitkomsten(id),
  criterium_antwoord: (ctx, id) => ctx.store.oordeel.antwoorden(id),
  criterium_visie: (ctx, id) => ctx.store.oordeel.criteriumVisies(id),
  visie: (ctx, id) => ctx.store.bespreking.visies(id),
  conceptronde: (ctx, id) => ctx.store.reactie.ronde(id),
  reactie: (ctx, id) => ctx.store.reactie.ofBespreking(id),
  correctie: (ctx, id) => ctx.store.verslag.correcties(id),
  vastgesteld: checkPapers,
};

/**
 * Every record of a casus that came out of a file, read once as the screens will read it, so that a damaged value is
 * named now and not met later. Throws CasusbestandError unreadable; the caller's transaction rolls back.
 */
export function checkRecords(ctx: Context, casusId: string): void {
  readAll(ofCasus, ctx, casusId);
  for (const { besprekingId } of ctx.store.overleg.rowsOfCasus(casusId))
    readAll(ofBespreking, ctx, besprekingId);
  reading('casus', () => checkNummers(ctx, casusId));
  reading('rectificatie', () => checkOnderdelen(ctx, casusId));
  reading('revisie', () => checkRevisies(ctx, casusId));
}

function readAll(reads: Readonly<Record<string, Read>>, ctx: Context, id: string): void {
  for (const [table, read] of Object.entries(reads)) reading(table, () => read(ctx, id));
}

function reading(table: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw new CasusbestandError({ code: 'unreadable', table }, error);
  }
}
