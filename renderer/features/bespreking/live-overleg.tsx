import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { stapNaam } from '../../../shared/domain/bespreking/stap.ts';
import { CaptureBlock } from '../invoer/capture-block.tsx';
import type { EntryRef } from '../invoer/entry-ref.ts';
import { CriteriaPanel } from '../oordeel/criteria-panel.tsx';
import { BeperkingNotice } from '../privacy/beperking/beperking-notice.tsx';
import { useBeperking } from '../privacy/beperking/use-beperking.ts';
import { AanwezigenList } from './aanwezigen-list.tsx';
import { AfsprakenColumn } from './afspraken-column.tsx';
import { focusArea } from './areas.ts';
import { Clock } from './clock.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { RegelDialogs, type RegelDialog } from './regel-dialogs.tsx';
import { SayRegion } from './say-region.tsx';
import { StapContent } from './stap-content.tsx';
import { StapList } from './stap-list.tsx';
import { useAttendance } from './use-attendance.ts';
import { useLive } from './use-live.ts';
import { useLiveCommands } from './use-live-commands.ts';
import { useLiveShortcuts } from './use-live-shortcuts.ts';
import { useScrollOnStap, useScrollToEntries } from './use-scroll-to.ts';
import { useZaal } from './use-zaal.ts';
import { ZaalState } from './zaal-state.tsx';
import './live-overleg.css';

/** The live overleg: steps, the page of the step, afspraken, and the capture line below them. */
export function LiveOverleg({ view }: { view: BesprekingView }) {
  const { id: besprekingId, stap } = view.bespreking;
  const input = useRef<HTMLInputElement>(null);
  const centre = useRef<HTMLElement>(null);
  const live = useLive(view);
  const { state, dispatch, capture, tell, goTo } = live;
  const onSet = useAttendance(besprekingId, tell);
  const beperking = useBeperking(view.casus.id);
  const zaal = useZaal(view, tell);
  const commands = useLiveCommands(view, live);
  const [dialog, setDialog] = useState<RegelDialog | null>(null);
  useLiveShortcuts({ view, live, commands, zaal, input, centre, onDialog: setDialog });
  const onCloseDialog = useCallback(() => {
    setDialog(null);
    focusArea('invoer');
  }, []);
  useScrollToEntries(state.fresh);
  const selectedId = state.selected?.id;
  useScrollToEntries(useMemo(() => (selectedId === undefined ? [] : [selectedId]), [selectedId]));
  useScrollOnStap(centre, stap);
  useEffect(() => focusArea('invoer'), []);

  const onSelect = useCallback((ref: EntryRef) => dispatch({ kind: 'select', ref }), [dispatch]);
  const onSelectRegel = useCallback((id: string) => onSelect({ table: 'informatie', id }), [onSelect]);
  const onCorrect = useCallback(
    (ref: EntryRef) => {
      capture.correct(ref);
      focusArea('invoer');
    },
    [capture],
  );

  return (
    <div className="live-overleg" data-panel={state.panel}>
      <h1 className="visually-hidden">
        Overleg over {view.casus.nummer} {view.casus.aanduiding}
      </h1>
      {beperking !== null && (
        <div className="live-beperking">
          <BeperkingNotice beperking={beperking} />
        </div>
      )}
      <PanelTabs view={view} panel={state.panel} onChoose={(panel) => dispatch({ kind: 'panel', panel })} />
      <div className="live-stappen" data-area="stappen">
        <StapList view={view} onGoTo={goTo} />
        <AanwezigenList view={view} onSet={onSet} />
        <div>
          <ZaalState view={view} zaal={zaal} />
          <Clock />
        </div>
      </div>
      <section
        ref={centre}
        className="live-midden"
        data-area="midden"
        aria-label={stapNaam[stap]}
        tabIndex={0}
      >
        <StapContent view={view} live={state} onSet={onSet} onSelect={onSelectRegel} />
      </section>
      <aside className="live-rechts" data-area="rechts" aria-label="Afspraken en besluit" tabIndex={0}>
        {stap === 3 && <CriteriaPanel view={view} />}
        <AfsprakenColumn view={view} live={state} onSelect={onSelect} onCorrect={onCorrect} />
      </aside>
      <CaptureBlock
        capture={capture}
        inputRef={input}
        view={view}
        live={state}
        previousBron={live.previousBron}
        beperkt={beperking !== null}
      />
      <RegelDialogs view={view} asked={dialog} onClose={onCloseDialog} />
      <SayRegion speaker={live.speaker} />
    </div>
  );
}
