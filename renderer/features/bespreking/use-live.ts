import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState, type RefObject } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import { patchBespreking } from '../../query.ts';
import { Capture } from '../invoer/capture.ts';
import { capturePort } from '../invoer/capture-port.ts';
import { entryHistory } from '../invoer/entry-history.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';
import { emptyLine } from '../invoer/line.ts';
import { lineContext } from '../invoer/line-context.ts';
import { reduceLive, startState, type LiveAction, type LiveState } from '../invoer/live-state.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import { previousBron } from '../invoer/previous-bron.ts';
import type { SayHandle } from './say-region.tsx';

export interface Live {
  readonly state: LiveState;
  readonly dispatch: (action: LiveAction) => void;
  readonly capture: Capture;
  /** Lines that ↑ brings back, oldest first. */
  readonly history: readonly EntryRef[];
  readonly previousBron: readonly string[];
  readonly sayRegion: RefObject<SayHandle | null>;
  /** To screen readers only. */
  readonly say: (text: string) => void;
  /** In the row under the capture line. */
  readonly tell: (text: string) => void;
}

const noBron = { leefgebied: '', previousBron: [] };

/** The capture line and what the screen round it remembers while it is open. */
export function useLive(view: BesprekingView, toBesluit: () => void): Live {
  const besprekingId = view.bespreking.id;
  const { stap } = view.bespreking;
  const [state, dispatch] = useReducer(reduceLive, startState);
  const sayRegion = useRef<SayHandle>(null);
  const say = useCallback((text: string) => sayRegion.current?.say(text), []);

  const { session } = state;
  const history = useMemo(() => {
    const { defaultSoort } = lineContext(view, emptyLine(stap), noBron);
    return entryHistory(view, session, defaultSoort);
  }, [view, session, stap]);
  const before = useMemo(() => previousBron(view, history), [view, history]);

  const around = {
    view,
    leefgebied: state.leefgebied,
    previousBron: before,
    history,
    selected: state.selected,
    dispatch,
    patch: (entries: readonly Entry[]) =>
      patchBespreking(besprekingId, (old) => entries.reduce(patchEntry, old)),
    say,
    toBesluit,
  };
  const [capture] = useState(() => new Capture(around, capturePort));
  useLayoutEffect(() => capture.useSurroundings(around));

  const tell = useCallback((text: string) => capture.tell('error', text), [capture]);
  return { state, dispatch, capture, history, previousBron: before, sayRegion, say, tell };
}
