import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';

export type EntryTable = RequestInput<'invoer.strike'>['table'];

/** A saved line, wherever it is kept. */
export interface EntryRef {
  readonly table: EntryTable;
  readonly id: string;
}

/** The saved line as it stands in the view; null when it is not there (any more). */
export function findEntry(
  view: Pick<BesprekingView, 'informatie' | 'afspraken' | 'vorigeAfspraken' | 'risicos'>,
  { table, id }: EntryRef,
): Entry | null {
  const nothing: Entry = { informatie: null, afspraak: null, risico: null };
  if (table === 'informatie') {
    const informatie = view.informatie.find((one) => one.id === id);
    return informatie === undefined ? null : { ...nothing, informatie };
  }
  if (table === 'afspraak') {
    const afspraak = [...view.afspraken, ...view.vorigeAfspraken].find((one) => one.id === id);
    return afspraak === undefined ? null : { ...nothing, afspraak };
  }
  const risico = view.risicos.find((one) => one.id === id);
  return risico === undefined ? null : { ...nothing, risico };
}

/** Which line an answer of the main process is about; null for an answer without one. */
export function refOf(entry: Entry): EntryRef | null {
  if (entry.informatie !== null) return { table: 'informatie', id: entry.informatie.id };
  if (entry.afspraak !== null) return { table: 'afspraak', id: entry.afspraak.id };
  return entry.risico === null ? null : { table: 'risico', id: entry.risico.id };
}

/** Whether the line is struck: it then no longer counts and goes from the screen at the next Enter. */
export function isStruck({ informatie, afspraak, risico }: Entry): boolean {
  return informatie?.vervallen ?? afspraak?.ingetrokken ?? risico?.vervallen ?? false;
}
