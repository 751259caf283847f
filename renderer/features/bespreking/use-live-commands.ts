import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { patchBespreking, refresh } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';
import { entryName } from '../invoer/entry-name.ts';
import { findEntry, isStruck, type EntryRef } from '../invoer/entry-ref.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import type { Live } from './use-live.ts';

export interface LiveCommands {
  readonly strike: () => void;
  readonly release: () => void;
  /** False when no saved line is chosen: then it is about the line being typed. */
  readonly notInVerslag: () => boolean;
}

/** What can be done with a saved line by one key. */
export function useLiveCommands(view: BesprekingView, around: Live): LiveCommands {
  const { state: live, history, dispatch, say, tell } = around;
  const besprekingId = view.bespreking.id;

  const failed = (result: Result<unknown>): boolean => {
    if (!result.ok) tell(new RequestFailure(result.error).text);
    return !result.ok;
  };

  const strikeEntry = async (ref: EntryRef): Promise<void> => {
    const before = findEntry(view, ref);
    if (before === null) return;
    const vervallen = !isStruck(before);
    const result = await api.request('invoer.strike', { ...ref, vervallen });
    if (!result.ok) return void failed(result);
    patchBespreking(besprekingId, (old) => patchEntry(old, result.value));
    dispatch({ kind: 'struck', ref, struck: vervallen });
    const name = entryName(before);
    say(vervallen ? `${name} is doorgestreept. Ctrl+Delete zet terug.` : `${name} staat weer terug.`);
  };

  const undoImport = async (ids: readonly string[]): Promise<void> => {
    const result = await api.request('afspraak.undoImport', { ids: [...ids] });
    if (failed(result)) return;
    patchBespreking(besprekingId, (old) => ({
      ...old,
      afspraken: old.afspraken.filter(({ id }) => !ids.includes(id)),
    }));
    dispatch({ kind: 'entered' });
    say('De geplakte afspraken zijn weer weg.');
    await refresh(['bespreking.get']);
  };

  const keepInformatie = (result: Result<Informatie>, said: (regel: Informatie) => string): void => {
    if (!result.ok) return void failed(result);
    const informatie = result.value;
    patchBespreking(besprekingId, (old) => patchEntry(old, { informatie, afspraak: null, risico: null }));
    say(said(informatie));
  };

  const informatieOf = (ref: EntryRef | undefined | null): Informatie | null =>
    ref === undefined || ref === null ? null : (findEntry(view, ref)?.informatie ?? null);

  return {
    strike: () => {
      if (live.selected === null && live.imported.length > 0) return void undoImport(live.imported);
      const struck = live.struck.at(-1);
      const lastStruck = [...view.informatie, ...view.afspraken, ...view.risicos].find(
        ({ id }) => id === struck,
      );
      const ref = live.selected ?? (lastStruck === undefined ? history.at(-1) : refIn(view, lastStruck.id));
      if (ref !== undefined && ref !== null) void strikeEntry(ref);
    },
    release: () => {
      const regel =
        informatieOf(live.selected) ?? informatieOf(history.findLast(({ table }) => table === 'informatie'));
      if (regel === null) return tell('Kies eerst een regel met Ctrl+↑ om hem vrij te geven.');
      const vrijgegeven = !regel.vrijgegeven;
      void api
        .request('informatie.setVrijgegeven', { id: regel.id, vrijgegeven })
        .then((result) =>
          keepInformatie(result, ({ nummer }) =>
            vrijgegeven
              ? `Regel ${nummer} mag op het zaalscherm.`
              : `Regel ${nummer} mag niet meer op het zaalscherm.`,
          ),
        );
    },
    notInVerslag: () => {
      const regel = informatieOf(live.selected);
      if (regel === null) return false;
      const nietInVerslag = !regel.nietInVerslag;
      void api
        .request('informatie.setNietInVerslag', { id: regel.id, nietInVerslag })
        .then((result) =>
          keepInformatie(result, ({ nummer }) =>
            nietInVerslag
              ? `Regel ${nummer} komt niet in het verslag.`
              : `Regel ${nummer} komt in het verslag.`,
          ),
        );
      return true;
    },
  };
}

function refIn(view: BesprekingView, id: string): EntryRef {
  if (view.informatie.some((one) => one.id === id)) return { table: 'informatie', id };
  return { table: view.afspraken.some((one) => one.id === id) ? 'afspraak' : 'risico', id };
}
