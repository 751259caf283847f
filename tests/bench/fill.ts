import { createCasus } from '../../electron/use-cases/casus/create.ts';
import { saveOrganisatie } from '../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../electron/use-cases/contact/save.ts';
import { saveDeelnemer } from '../../electron/use-cases/deelnemer/save.ts';
import { saveGemeente } from '../../electron/use-cases/gemeente/save.ts';
import { recordInformering } from '../../electron/use-cases/informering/record.ts';
import { afronden } from '../../electron/use-cases/bespreking/afronden.ts';
import { setAanwezig } from '../../electron/use-cases/bespreking/set-aanwezig.ts';
import { startBespreking } from '../../electron/use-cases/bespreking/start.ts';
import { setAfspraakStatus } from '../../electron/use-cases/afspraak/set-status.ts';
import { saveLines } from '../../electron/use-cases/invoer/save-lines.ts';
import { createOverleg } from '../../electron/use-cases/overleg/create.ts';
import { setReden } from '../../electron/use-cases/informatie/set-reden.ts';
import { vaststellen } from '../../electron/use-cases/verslag/vaststellen.ts';
import { addDays } from '../../shared/domain/termijn/add-days.ts';
import { organisaties, linesOf, persoonOf } from './invented.ts';
import type { OpenBenchStore } from './store.ts';

/** What a year of work looks like. */
export interface Size {
  readonly casussen: number;
  readonly overleggenPerCasus: number;
  /** Lines and afspraken together, in the whole store. */
  readonly entries: number;
  /** Of which in the bespreking at hand, and as many in one that is closed. */
  readonly atHand: number;
}

export interface Filled {
  readonly casusId: string;
  readonly besprekingId: string;
  readonly closedBesprekingId: string;
}

/** The day of the bespreking at hand; the others lie six weeks apart before it. */
export const benchDay = '2026-11-26';
const weeksApart = 6;

/** Fills an empty store through the use-cases, all but the bespreking at hand closed and vastgesteld. */
export function fill(store: OpenBenchStore, size: Size): Filled {
  const { context } = store;
  const run = <T>(work: () => T): T => context.store.transaction(work);
  store.setNow(`${addDays(benchDay, -7 * weeksApart * (size.overleggenPerCasus + 1))}T08:00:00.000Z`);
  const contactIds = run(() => fillContacten(store));
  const casusIds = Array.from({ length: size.casussen }, (_, at) =>
    run(() => newCasus(store, at, contactIds)),
  );
  const closed = size.casussen * size.overleggenPerCasus;
  const large = closed - size.casussen;
  const ids = Array.from({ length: closed }, (_, at) => {
    const round = size.overleggenPerCasus - Math.floor(at / size.casussen);
    const casusId = casusIds[at % size.casussen] ?? '';
    const datum = addDays(benchDay, -7 * weeksApart * round);
    const small = share(size.entries - 2 * size.atHand, closed - 1, at < large ? at : at - 1);
    const lines = at === large ? size.atHand : small;
    return run(() => closedBespreking(store, { casusId, datum, lines, isLast: round === 1 }));
  });
  const [casusId = ''] = casusIds;
  const besprekingId = run(() => atHand(store, casusId, size.atHand));
  return { casusId, besprekingId, closedBesprekingId: ids[large] ?? '' };
}

/** The how-many-eth part of a whole number that is divided without a rest. */
function share(whole: number, parts: number, part: number): number {
  return Math.floor((whole * (part + 1)) / parts) - Math.floor((whole * part) / parts);
}

/** The gemeente, and a contactlijst of three people for each organisatie. */
export function fillContacten({ context }: OpenBenchStore): string[] {
  const kader = context.kaders().find(({ id }) => id === 'noord-limburg');
  if (kader === undefined) throw new Error('no kader');
  saveGemeente(context, {
    naam: 'Gemeente Testdorp',
    kaderId: kader.id,
    kaderVersie: kader.versie,
    regime: 'gemeentelijke-taak',
    grondslag: 'AVG artikel 6 lid 1 onder e',
    convenant: 'Testconvenant 2026',
    reservekopieMap: null,
    lockAfterMinutes: 120,
  });
  return organisaties.flatMap(([naam, kort, soort], at) => {
    const { id: organisatieId } = saveOrganisatie(context, { id: null, naam, kort, soort });
    return [0, 1, 2].map((seat) => {
      const persoon = { naam: persoonOf(at * 3 + seat), functie: 'medewerker', email: '', telefoon: '' };
      return saveContact(context, { id: null, organisatieId, ...persoon }).id;
    });
  });
}

function newCasus({ context }: OpenBenchStore, at: number, contactIds: readonly string[]): string {
  const { id: casusId } = createCasus(context, {
    aanduiding: `Straat ${at + 1}, overlast en zorg`,
    doel: 'Rust in het portiek en hulp die mevrouw wil.',
    overWie: [persoonOf(100 + at)],
  });
  // Each organisatie sends one of its three.
  organisaties.forEach((_, seat) => {
    const contactId = contactIds[seat * 3 + (at % 3)] ?? '';
    saveDeelnemer(context, { id: null, casusId, contactId, rollen: ['deelnemer'] });
  });
  const casus = context.store.casus.get(casusId);
  if (casus === null) throw new Error('no casus');
  context.store.casus.update({ ...casus, fase: 3 });
  recordInformering(context, {
    casusId,
    betrokkeneId: null,
    antwoord: { uitkomst: 'geinformeerd', datum: '2026-09-01', door: 'het wijkteam', hoe: 'mondeling' },
  });
  return casusId;
}

function newBespreking({ context }: OpenBenchStore, casusId: string, datum: string): string {
  const created = createOverleg(context, {
    datum,
    aanvang: '10:00',
    plaats: 'Gemeentehuis',
    casusIds: [casusId],
  });
  const [besprekingId = ''] = created.besprekingIds;
  return besprekingId;
}

function present({ context }: OpenBenchStore, besprekingId: string): void {
  for (const { id } of context.store.overleg.aanwezigen(besprekingId))
    setAanwezig(context, { aanwezigeId: id, status: 'aanwezig' });
}

function typeLines({ context }: OpenBenchStore, besprekingId: string, count: number): void {
  for (const { soort, stap, lines } of linesOf(count)) {
    const fixed = { besprekingId, leefgebied: 'wonen', bronnen: [], vooraf: false, bijlage: false };
    saveLines(context, { ...fixed, soort, stap, lines });
  }
}

interface Closed {
  readonly casusId: string;
  readonly datum: string;
  readonly lines: number;
  /** Of its casus, before the one at hand. */
  readonly isLast: boolean;
}

function closedBespreking(store: OpenBenchStore, { casusId, datum, lines, isLast }: Closed): string {
  const { context } = store;
  store.setNow(`${datum}T09:00:00.000Z`);
  const besprekingId = newBespreking(store, casusId, datum);
  startBespreking(context, { besprekingId });
  present(store, besprekingId);
  typeLines(store, besprekingId, lines);
  // What is older than the last overleg is done; of the last, one in three is still open.
  context.store.afspraak.ofBespreking(besprekingId).forEach(({ id }, at) => {
    if (!isLast || at % 3 > 0) setAfspraakStatus(context, { id, status: 'gedaan', waarom: '' });
  });
  afronden(context, { besprekingId });
  vaststellen(context, { besprekingId, soort: 'afsprakenlijst' });
  for (const klasse of ['gezondheid', 'strafrechtelijk'])
    setReden(context, { besprekingId, klasse, reden: 'Nodig voor het plan van aanpak.' });
  vaststellen(context, { besprekingId, soort: 'verslag' });
  return besprekingId;
}

function atHand(store: OpenBenchStore, casusId: string, lines: number): string {
  store.setNow(`${benchDay}T08:55:00.000Z`);
  const besprekingId = newBespreking(store, casusId, benchDay);
  typeLines(store, besprekingId, lines);
  return besprekingId;
}
