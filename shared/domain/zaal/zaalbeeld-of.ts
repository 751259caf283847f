import type { Afspraak } from '../afspraak/afspraak.ts';
import { naamVan, wieVan } from '../afspraak/wie.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import { stapNaam, stappen, type Stap } from '../bespreking/stap.ts';
import type { Fase } from '../casus/fase.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import { allWerePresent, betrokkenenInZaal, shownRegels } from './in-room.ts';
import { bindingWord, soortWord, statusWord, uitkomstWord } from './words.ts';
import type { Zaalbeeld } from './zaalbeeld.ts';

/** The words of the casus' kader: what it calls a fase, and the criteria at hand, each under the step it belongs to. */
export interface ZaalKader {
  readonly fase: string;
  readonly criteriaKop: string;
  readonly criteria: readonly { readonly id: string; readonly tekst: string; readonly kop: string }[];
}

/**
 * What the zaalscherm receives at this step, and nothing more: each step fills only its own part.
 * Drafts, Voor later, struck lines and what does not go into the verslag never get here. With a betrokkene,
 * naaste or vertegenwoordiger in the room only what was made in their presence is left.
 */
export function zaalbeeldOf(view: BesprekingView, stap: Stap, kader: ZaalKader): Zaalbeeld {
  const lay = betrokkenenInZaal(view);
  // Afspraken and answers carry no moment of their own: they count as made in presence only if these people
  // were there from the start without a break.
  const sawAll = lay.every((person) => wasThereThroughout(person, view));
  return {
    // The aanduiding is the chair's shorthand among professionals.
    titel:
      lay.length > 0 ? `Casus ${view.casus.nummer}` : `Casus ${view.casus.nummer}, ${view.casus.aanduiding}`,
    stap,
    agenda: stappen.map((nummer) => stapNaam[nummer]),
    regels: stap === 2 ? regelsOf(view, lay.length > 0) : [],
    vorigeAfspraken: stap === 1 && lay.length === 0 ? vorigeAfsprakenOf(view) : [],
    afspraken: stap === 4 || stap === 5 ? afsprakenOf(view, sawAll, lay) : [],
    criteria: stap === 3 && sawAll ? criteriaOf(view, kader) : [],
    criteriaKop: stap === 3 && sawAll ? kader.criteriaKop : '',
    besluit: stap === 4 || stap === 5 ? besluitOf(view, kader, lay) : null,
  };
}

function wasThereThroughout(
  person: BesprekingView['aanwezigen'][number],
  view: Pick<BesprekingView, 'bespreking'>,
): boolean {
  const { startedAt } = view.bespreking;
  return (
    startedAt !== null && person.perioden.some((periode) => periode.van <= startedAt && periode.tot === null)
  );
}

/** counted: numbered as shown, because gaps in the numbers would tell a betrokkene how much is left out. */
function regelsOf(view: BesprekingView, counted: boolean): Zaalbeeld['regels'] {
  return shownRegels(view).map((regel, index) => ({
    ...toRegel(view, regel),
    nummer: counted ? index + 1 : regel.nummer,
  }));
}

function toRegel(
  view: BesprekingView,
  regel: BesprekingView['informatie'][number],
): Omit<Zaalbeeld['regels'][number], 'nummer'> {
  const bronnen = regel.bronnen.map((id) => naamVan(id, view)).filter((naam) => naam !== '');
  return {
    soort: soortWord[regel.soort],
    bron: bronnen.length > 0 ? bronnen.join(', ') : regel.bronOpen,
    leefgebied: regel.leefgebied,
    tekst: regel.tekst,
  };
}

function termijnOf(afspraak: Afspraak): string {
  if (afspraak.datum !== null) return formatDatum(afspraak.datum);
  return afspraak.volgendOverleg ? 'volgend overleg' : '';
}

function mayBeShown(afspraak: Afspraak): boolean {
  return !afspraak.nietInVerslag && !afspraak.ingetrokken;
}

function vorigeAfsprakenOf(view: BesprekingView): Zaalbeeld['vorigeAfspraken'] {
  return view.vorigeAfspraken.filter(mayBeShown).map((afspraak) => ({
    wie: wieVan(afspraak, view),
    wat: afspraak.wat,
    termijn: termijnOf(afspraak),
    status: outcomeOf(view, afspraak),
  }));
}

/** What this bespreking said of it goes before the status it came in with. */
function outcomeOf(view: BesprekingView, afspraak: Afspraak): string {
  const told = view.uitkomsten.find((uitkomst) => uitkomst.afspraakId === afspraak.id);
  return told === undefined ? statusWord[afspraak.status] : uitkomstWord[told.uitkomst];
}

function afsprakenOf(
  view: BesprekingView,
  sawAll: boolean,
  lay: BesprekingView['aanwezigen'],
): Zaalbeeld['afspraken'] {
  const own = new Set(lay.map((person) => person.betrokkeneId));
  return view.afspraken
    .filter((afspraak) => mayBeShown(afspraak) && afspraak.status === 'open')
    .filter((afspraak) => sawAll || (afspraak.betrokkeneId !== null && own.has(afspraak.betrokkeneId)))
    .map((afspraak, index) => ({
      nummer: sawAll ? afspraak.nummer : index + 1,
      wie: wieVan(afspraak, view),
      wat: afspraak.wat,
      termijn: termijnOf(afspraak),
      binding: bindingWord[afspraak.binding],
    }));
}

function criteriaOf(view: BesprekingView, kader: ZaalKader): Zaalbeeld['criteria'] {
  return kader.criteria.map((criterium) => ({
    kop: criterium.kop,
    tekst: criterium.tekst,
    antwoord: view.antwoorden.find((antwoord) => antwoord.criteriumId === criterium.id)?.antwoord ?? null,
  }));
}

function faseWord(kader: ZaalKader, fase: Fase | null): string {
  return fase === null ? 'nog te bepalen' : `${kader.fase} ${String(fase)}`;
}

function besluitOf(
  view: BesprekingView,
  kader: ZaalKader,
  lay: BesprekingView['aanwezigen'],
): Zaalbeeld['besluit'] {
  const made = view.fasebesluiten.filter((besluit) => besluit.besprekingId === view.bespreking.id);
  const replaced = new Set(made.map((besluit) => besluit.vervangt));
  const last = made
    .filter((besluit) => !replaced.has(besluit.id))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
  if (last === undefined) return null;
  if (lay.length > 0 && !allWerePresent(lay, last.createdAt)) return null;
  return {
    van: faseWord(kader, last.van),
    naar: faseWord(kader, last.naar),
    wie: `${last.beslisserNaam}, ${last.beslisserRol}`,
    soort: last.soort,
  };
}
