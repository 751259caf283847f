import path from 'node:path';
import { createCasus } from '../../electron/use-cases/casus/create.ts';
import { indexAfspraak } from '../../electron/use-cases/afspraak/index-afspraak.ts';
import { log } from '../../electron/use-cases/log.ts';
import { createOverleg } from '../../electron/use-cases/overleg/create.ts';
import { saveDeelnemer } from '../../electron/use-cases/deelnemer/save.ts';
import type { Afspraak } from '../../shared/domain/afspraak/afspraak.ts';
import { faseSchema } from '../../shared/domain/casus/fase.ts';
import { addDays } from '../../shared/domain/termijn/add-days.ts';
import { benchDay, fillContacten } from './fill.ts';
import { afspraakText, persoonOf } from './invented.ts';
import { createBenchStore, type OpenBenchStore } from './store.ts';
import type { TwoStores } from './volume.ts';

/** What a gemeente would have after many years. */
interface Volume {
  readonly casussen: number;
  /** Divided over the casussen. */
  readonly afspraken: number;
  /** Lines of the logboek, at least. */
  readonly logboek: number;
}

const volume: Volume = { casussen: 2_000, afspraken: 40_000, logboek: 60_000 };
// As light as a key file takes: the KDF is not what is compared.
const lightKdf = { memoryKib: 1024, passes: 1, parallelism: 1 };

/** Makes an empty and a full store in this folder. */
export async function makeTwoStores(place: string): Promise<TwoStores> {
  const folders = { empty: path.join(place, 'empty'), full: path.join(place, 'full') };
  const empty = await createBenchStore(folders.empty, lightKdf);
  empty.context.store.transaction(() => fillContacten(empty));
  empty.close();
  const full = await createBenchStore(folders.full, lightKdf);
  fillMany(full, volume);
  full.close();
  return folders;
}

const perTransaction = 100;
const overleggenPerCasus = 4;
// Of each eight afspraken five are done, one is late, one falls due within weeks and one has no date.
const openInEight = { late: 5, soon: 6, undated: 7 };

/**
 * Fills a store, empty but for its gemeente and contacten: casussen and overleggen through the use-cases, the
 * afspraken and the logboek straight into their tables, because typing them would take hours.
 */
function fillMany(store: OpenBenchStore, size: Volume): void {
  const { transaction, logboek } = store.context.store;
  const contactIds = transaction(() => fillContacten(store));
  const casusIds: string[] = [];
  for (let from = 0; from < size.casussen; from += perTransaction) {
    transaction(() => {
      for (let at = from; at < Math.min(size.casussen, from + perTransaction); at += 1)
        casusIds.push(fillCasus(store, size, at, contactIds));
    });
  }
  store.setNow(`${benchDay}T07:00:00.000Z`);
  transaction(() => {
    for (let nummer = logboek.last()?.nummer ?? 0; nummer < size.logboek; nummer += 1) {
      const objectId = casusIds[nummer % casusIds.length] ?? '';
      log(store.context, { actie: 'ingezien', object: 'casus', objectId });
    }
  });
}

function fillCasus(store: OpenBenchStore, size: Volume, at: number, contactIds: readonly string[]): string {
  const { context } = store;
  const afspraken = Math.ceil(size.afspraken / size.casussen);
  // Spread over five years.
  store.setNow(`${2022 + Math.floor((at * 5) / size.casussen)}-01-05T09:00:00.000Z`);
  const { id: casusId } = createCasus(context, {
    aanduiding: `Straat ${at + 1}, overlast en zorg`,
    doel: 'Rust in het portiek en hulp die mevrouw wil.',
    overWie: [persoonOf(at)],
  });
  const contactId = contactIds[at % contactIds.length] ?? '';
  saveDeelnemer(context, { id: null, casusId, contactId, rollen: ['deelnemer'] });
  const casus = context.store.casus.get(casusId);
  if (casus === null) throw new Error('no casus');
  const fase = faseSchema.safeParse(at % 5);
  context.store.casus.update({ ...casus, fase: fase.data ?? null });
  const besprekingen = Array.from({ length: overleggenPerCasus }, (_, round) =>
    bespreking(store, casusId, at, round),
  );
  for (let nummer = 1; nummer <= afspraken; nummer += 1) {
    const besprekingId = besprekingen[nummer % (overleggenPerCasus - 1)] ?? '';
    const owner = contactIds[(at + nummer) % contactIds.length] ?? '';
    const afspraak = {
      ...afspraakOf(at, nummer),
      id: context.newId(),
      casusId,
      besprekingId,
      contactId: owner,
    };
    context.store.afspraak.insert(afspraak);
    indexAfspraak(context, afspraak);
  }
  return casusId;
}

/** Three that are closed and one to come. */
function bespreking(store: OpenBenchStore, casusId: string, at: number, round: number): string {
  const { context } = store;
  const last = round === overleggenPerCasus - 1;
  const datum = last
    ? addDays(benchDay, at % 250)
    : addDays(benchDay, -42 * (overleggenPerCasus - round) - (at % 40));
  const made = createOverleg(context, {
    datum,
    aanvang: '10:00',
    plaats: 'Gemeentehuis',
    casusIds: [casusId],
  });
  const [besprekingId = ''] = made.besprekingIds;
  const one = context.store.bespreking.get(besprekingId);
  if (one !== null && !last) context.store.bespreking.update({ ...one, status: 'afgerond', stap: 5 });
  return besprekingId;
}

function afspraakOf(
  casus: number,
  nummer: number,
): Omit<Afspraak, 'id' | 'casusId' | 'besprekingId' | 'contactId'> {
  const of = nummer % 8;
  const datum =
    of === openInEight.undated
      ? null
      : addDays(benchDay, of === openInEight.soon ? casus % 40 : -1 - ((casus * 7 + nummer) % 300));
  return {
    nummer,
    wat: afspraakText(nummer),
    organisatieId: null,
    betrokkeneId: null,
    samenMet: [],
    datum,
    volgendOverleg: false,
    status: of >= openInEight.late ? 'open' : 'gedaan',
    waarom: '',
    binding: 'bindend',
    doorgeschoven: 0,
    nietInVerslag: false,
    ingetrokken: false,
    revisie: 1,
  };
}
