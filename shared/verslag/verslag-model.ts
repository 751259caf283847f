import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import type { CriteriumAntwoord } from '../domain/fasebesluit/antwoord.ts';
import type { Informatie } from '../domain/informatie/informatie.ts';
import { newestInformering } from '../domain/informering/newest-informering.ts';
import { wholeReach, type Reach } from './reach.ts';

type NeverOnPaper =
  | 'rectificaties'
  | 'draft'
  | 'besluitDraft'
  | 'neighbours'
  | 'zaal'
  | 'feestdagen'
  | 'vastgesteld'
  | 'delingen';

/** What of a bespreking may stand on paper. The builders see only this, never the view. */
export type VerslagModel = Omit<BesprekingView, NeverOnPaper> & { readonly reach: Reach };

/**
 * Takes out what may not leave: lines marked niet in verslag, struck lines, voor later, drafts, other casussen.
 * The one place where that happens. A cited number of a line that was taken out goes with it.
 */
export function verslagModel(view: BesprekingView): VerslagModel {
  const { bespreking, casus } = view;
  const here = (item: { besprekingId: string }) => item.besprekingId === bespreking.id;
  const ofCasus = (item: { casusId: string }) => item.casusId === casus.id;
  const informatie = view.informatie.filter((line) => here(line) && isPrinted(line));
  const printed = new Set(informatie.map((line) => line.nummer));
  const vorigeAfspraken = view.vorigeAfspraken.filter((item) => ofCasus(item) && isPrintedAfspraak(item));
  const vorige = new Set(vorigeAfspraken.map((item) => item.id));
  return {
    today: view.today,
    gemeente: view.gemeente,
    bespreking,
    overleg: view.overleg,
    casus,
    betrokkenen: view.betrokkenen.filter(ofCasus),
    deelnemers: view.deelnemers.filter(ofCasus),
    contacten: view.contacten,
    organisaties: view.organisaties,
    aanwezigen: view.aanwezigen.filter(here),
    informatie,
    klassen: view.klassen,
    momenten: view.momenten,
    vorigeAfspraken,
    uitkomsten: view.uitkomsten.filter((item) => vorige.has(item.afspraakId)),
    afspraken: view.afspraken.filter((item) => ofCasus(item) && here(item) && isPrintedAfspraak(item)),
    risicos: view.risicos.filter((item) => ofCasus(item) && !item.vervallen),
    scenarios: view.scenarios.filter((item) => ofCasus(item) && !item.vervallen),
    alarmbellen: view.alarmbellen,
    antwoorden: view.antwoorden.map((antwoord) => citingOnly(antwoord, printed)),
    visies: view.visies,
    criteriumVisies: view.criteriumVisies,
    fasebesluiten: view.fasebesluiten
      .filter((item) => ofCasus(item) && here(item))
      .map((item) => ({ ...item, antwoorden: item.antwoorden.map((given) => citingOnly(given, printed)) })),
    informeringen: newestInformering(view.informeringen.filter(ofCasus)),
    regie: view.regie,
    vooraf: view.vooraf,
    correcties: view.correcties.filter(here),
    reach: wholeReach,
  };
}

function isPrinted(line: Informatie): boolean {
  return !line.nietInVerslag && !line.vervallen && line.soort !== 'voor-later';
}

function isPrintedAfspraak(afspraak: { nietInVerslag: boolean; ingetrokken: boolean }): boolean {
  return !afspraak.nietInVerslag && !afspraak.ingetrokken;
}

function citingOnly(antwoord: CriteriumAntwoord, printed: ReadonlySet<number>): CriteriumAntwoord {
  return { ...antwoord, regels: antwoord.regels.filter((nummer) => printed.has(nummer)) };
}
