import { useSyncExternalStore, type Ref } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { errorTexts } from '../../../shared/ipc/error-codes.ts';
import type { SaveState } from '../../autosave/save-state.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import type { Capture, CaptureState } from './capture.ts';
import { CaptureLine } from './capture-line.tsx';
import { hintFor } from './hints.ts';
import { isUntouched } from './line.ts';
import type { LiveState } from './live-state.ts';
import { PastedLookPanel } from './pasted-look.tsx';
import { SpokenUnderstanding } from './spoken-understanding.tsx';
import { Understood } from './understood.tsx';
import { useDraft } from './use-draft.ts';
import { useUnderstanding } from './use-understanding.ts';
import './capture-block.css';

interface CaptureBlockProps {
  readonly capture: Capture;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly previousBron: readonly string[];
  /** The casus may be read and not used: nothing can be typed. */
  readonly beperkt: boolean;
}

function saveStateOf({ note, savedAt }: CaptureState, draft: SaveState): SaveState {
  if (note?.tone === 'error') return { kind: 'failed', text: note.text };
  if (draft.kind === 'failed') return draft;
  return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: savedAt };
}

/** Why nothing can be typed here; null: it can. */
function closedBy(view: BesprekingView, beperkt: boolean): 'overleg-afgerond' | 'beperkt' | null {
  if (view.bespreking.status === 'afgerond') return 'overleg-afgerond';
  return beperkt ? 'beperkt' : null;
}

/** What is understood, the line, and its state: 104 px at the foot of the live overleg. */
export function CaptureBlock({ capture, inputRef, view, live, previousBron, beperkt }: CaptureBlockProps) {
  const state = useSyncExternalStore(capture.subscribe, () => capture.state);
  const { line, look, note } = state;
  const around = { leefgebied: live.leefgebied, previousBron };
  const { context, sentence, marks, spoken, completion } = useUnderstanding(line, view, around);
  const unsaved = isUntouched(line) ? '' : line.text;
  const closed = closedBy(view, beperkt);
  const hint = closed === null ? hintFor(state, live, completion) : errorTexts[closed];
  const draft = useDraft(view, unsaved, () => capture.markSaved());

  return (
    <section className="capture-block" aria-label="Invoer" data-area="invoer">
      {look !== null && <PastedLookPanel look={look} view={view} context={context} />}
      <Understood correcting={line.correction?.name ?? null} sentence={sentence} marks={marks} />
      <CaptureLine
        capture={capture}
        inputRef={inputRef}
        text={line.text}
        completion={completion}
        readOnly={look !== null || closed !== null}
        onLeave={draft.flush}
      />
      <div className="capture-state">
        <p className="capture-hint">{note?.tone === 'info' ? note.text : hint}</p>
        <SaveStatus state={saveStateOf(state, draft.state)} />
      </div>
      <SpokenUnderstanding text={spoken} />
    </section>
  );
}
