import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { patchBespreking, refresh } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';
import { entryName } from '../invoer/entry-name.ts';
import { findEntry, isStruck, type EntryRef } from '../invoer/entry-ref.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import { lineCommandTexts } from './line-command-texts.ts';
import type { Live } from './use-live.ts';

export interface LiveCommands {
  readonly strike: () => void;
  readonly release: () => void;
  /** False when no saved line is chosen: then it is about the line being typed. */
  readonly notInVerslag: () => boolean;
}

/** What can be done with a saved line by one key. */
export function useLiveCommands(view: BesprekingView, live: Live): LiveCommands {
  const { state, history, dispatch, tell, capture } = live;
  const { say } = live.speaker;
  const besprekingId = view.bespreking.id;

  const tellFailure = (result: Result<unknown>): void => {
    if (!result.ok) tell(new RequestFailure(result.error).text);
  };

  const strikeEntry = async (ref: EntryRef): Promise<void> => {
    const before = findEntry(view, ref);
    if (before === null) return;
    const struck = !isStruck(before);
    const result = await api.request('invoer.strike', { table: ref.table, id: ref.id, vervallen: struck });
    tellFailure(result);
    if (!result.ok) return;
    capture.leaveCorrection();
    patchBespreking(besprekingId, (old) => patchEntry(old, result.value));
    dispatch({ kind: 'struck', ref, struck });
    say(lineCommandTexts.struck(entryName(before), struck));
  };

  const undoImport = async (ids: readonly string[]): Promise<void> => {
    const result = await api.request('afspraak.undoImport', { ids: [...ids] });
    tellFailure(result);
    if (!result.ok) return;
    patchBespreking(besprekingId, (old) => ({
      ...old,
      afspraken: old.afspraken.filter(({ id }) => !ids.includes(id)),
    }));
    dispatch({ kind: 'entered' });
    say(lineCommandTexts.importUndone);
    await refresh(['bespreking.get']);
  };

  const keep = (result: Result<Informatie>, said: string): void => {
    tellFailure(result);
    if (!result.ok) return;
    const entry = { informatie: result.value, afspraak: null, risico: null };
    patchBespreking(besprekingId, (old) => patchEntry(old, entry));
    say(said);
  };

  const informatieOf = (ref: EntryRef | null | undefined): Informatie | null =>
    ref ? (findEntry(view, ref)?.informatie ?? null) : null;

  return {
    strike: () => {
      const chosen = state.selected ?? capture.untouchedCorrection ?? state.struck.at(-1);
      if (chosen === undefined && state.imported.length > 0) void undoImport(state.imported);
      else {
        const ref = chosen ?? history.at(-1);
        if (ref !== undefined) void strikeEntry(ref);
      }
    },
    release: () => {
      const last = history.findLast(({ table }) => table === 'informatie');
      const regel = informatieOf(state.selected) ?? informatieOf(last);
      if (regel === null) {
        tell(lineCommandTexts.nothingToRelease);
        return;
      }
      const vrijgegeven = !regel.vrijgegeven;
      const said = lineCommandTexts.released(regel.nummer, vrijgegeven);
      void api
        .request('informatie.setVrijgegeven', { id: regel.id, vrijgegeven })
        .then((result) => keep(result, said));
    },
    notInVerslag: () => {
      const regel = informatieOf(state.selected);
      if (regel === null) return false;
      const nietInVerslag = !regel.nietInVerslag;
      const said = lineCommandTexts.notInVerslag(regel.nummer, nietInVerslag);
      void api
        .request('informatie.setNietInVerslag', { id: regel.id, nietInVerslag })
        .then((result) => keep(result, said));
      return true;
    },
  };
}
