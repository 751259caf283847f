import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { patchBespreking } from '../../query.ts';
import { Capture } from '../invoer/capture.ts';
import { capturePort } from '../invoer/capture-port.ts';
import { entryHistory } from '../invoer/entry-history.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';
import type { Kept } from '../invoer/kept.ts';
import { emptyLine } from '../invoer/line.ts';
import { lineContext } from '../invoer/line-context.ts';
import { reduceLive, startState, type LiveAction, type LiveState } from '../invoer/live-state.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import { previousBron } from '../invoer/previous-bron.ts';
import { focusArea } from './areas.ts';
import { goToStap } from './go-to-stap.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

export interface Live {
  readonly state: LiveState;
  readonly dispatch: (action: LiveAction) => void;
  readonly capture: Capture;
  /** Lines that ↑ brings back, oldest first. */
  readonly history: readonly EntryRef[];
  readonly previousBron: readonly string[];
  readonly speaker: Speaker;
  /** In the row under the capture line. */
  readonly tell: (text: string) => void;
  readonly goTo: (stap: Stap) => void;
}

const besluitStap: Stap = 4;

/** The capture line and what the screen round it remembers while it is open. */
export function useLive(view: BesprekingView): Live {
  const { id: besprekingId, stap } = view.bespreking;
  const [state, dispatch] = useReducer(reduceLive, startState);
  const [speaker] = useState(createSpeaker);

  const { session, besluitWanted } = state;
  const history = useMemo(() => {
    const { defaultSoort } = lineContext(view, emptyLine(stap), { leefgebied: '', previousBron: [] });
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
    keep: ({ entries, draftGone }: Pick<Kept, 'entries' | 'draftGone'>) => {
      patchBespreking(besprekingId, (old) => {
        const view = entries.reduce(patchEntry, old);
        return draftGone ? { ...view, draft: '' } : view;
      });
    },
    say: speaker.say,
    toBesluit: () => dispatch({ kind: 'to-besluit' }),
  };
  const [capture] = useState(() => new Capture(around, capturePort));
  useLayoutEffect(() => capture.useSurroundings(around));

  const tell = useCallback((text: string) => capture.tell('error', text), [capture]);
  const goTo = useCallback(
    (next: Stap) => {
      dispatch({ kind: 'moved' });
      void goToStap(besprekingId, next, tell);
    },
    [besprekingId, tell],
  );
  useEffect(() => {
    if (!besluitWanted) return;
    if (stap === besluitStap) {
      focusArea('midden');
      dispatch({ kind: 'moved' });
    } else void goToStap(besprekingId, besluitStap, tell);
  }, [besluitWanted, stap, besprekingId, tell]);

  return { state, dispatch, capture, history, previousBron: before, speaker, tell, goTo };
}
