import { useEffect, useMemo, useRef, useSyncExternalStore, type Ref } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { SOORT_WORDS } from '../../../shared/invoer/soort-words.ts';
import { BewaardStand } from '../../components/bewaard-stand.tsx';
import type { SaveState } from '../../autosave/save-state.ts';
import type { Capture, CaptureState } from './capture.ts';
import { CaptureLine } from './capture-line.tsx';
import { hintFor } from './hints.ts';
import { isUntouched } from './line.ts';
import { lineContext } from './line-context.ts';
import type { LiveState } from './live-state.ts';
import { lookTitle } from './look-title.ts';
import { isTooLongForLine } from './pasted.ts';
import { PastedLookPanel } from './pasted-look.tsx';
import { SpokenUnderstanding } from './spoken-understanding.tsx';
import { tableOfSoort } from './table-of-soort.ts';
import { Understood } from './understood.tsx';
import { useDraft } from './use-draft.ts';
import './capture-block.css';

interface CaptureBlockProps {
  readonly capture: Capture;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly previousBron: readonly string[];
}

function saveStateOf({ note, savedAt }: CaptureState, draft: SaveState): SaveState {
  if (note?.tone === 'error') return { kind: 'failed', text: note.text };
  if (draft.kind === 'failed') return draft;
  return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: savedAt };
}

/** What is understood, the line, and its state: 104 px at the foot of the live overleg. */
export function CaptureBlock({ capture, inputRef, view, live, previousBron }: CaptureBlockProps) {
  const state = useSyncExternalStore(capture.subscribe, () => capture.state);
  const { line, look, note } = state;
  const draft = useDraft(view.bespreking.id, () => capture.markSaved());
  const { forcedSoort, undone, correction } = line;
  const stap = line.text === '' && correction === null ? view.bespreking.stap : line.stap;
  const context = useMemo(
    () =>
      lineContext(
        view,
        { stap, forcedSoort, undone, correction },
        { leefgebied: live.leefgebied, previousBron },
      ),
    [view, stap, forcedSoort, undone, correction, live.leefgebied, previousBron],
  );
  const tooLong = isTooLongForLine(line.text);
  const begrip = useMemo(() => parseEntry(tooLong ? '' : line.text, context), [tooLong, line.text, context]);
  const completion = useMemo(
    () => (line.text === '' || tooLong ? null : completeEntry(line.text, context)),
    [tooLong, line.text, context],
  );

  const unsaved = isUntouched(line) ? '' : line.text;
  const keptDraft = useRef(unsaved);
  const { change } = draft;
  useEffect(() => {
    if (keptDraft.current === unsaved) return;
    keptDraft.current = unsaved;
    change(unsaved);
  }, [unsaved, change]);

  const leefgebied = correction?.leefgebied ?? live.leefgebied;
  const marks = [
    ...(leefgebied !== '' && tableOfSoort(begrip.soort) === 'informatie' && begrip.leefgebiedCommand === null
      ? [leefgebied]
      : []),
    ...(line.nietInVerslag ? ['niet in verslag'] : []),
  ];
  const empty = [{ kind: 'soort' as const, text: SOORT_WORDS[begrip.soort] }];
  const long = [{ kind: 'remark' as const, text: lookTitle({ kind: 'bijlage', text: line.text }) }];
  const sentence = tooLong ? long : line.text === '' ? empty : begrip.sentence;

  return (
    <section className="capture-block" aria-label="Invoer" data-area="invoer">
      {look !== null && <PastedLookPanel look={look} view={view} context={context} />}
      <Understood correcting={correction?.name ?? null} sentence={sentence} marks={marks} />
      <CaptureLine
        capture={capture}
        inputRef={inputRef}
        text={line.text}
        completion={completion}
        looking={look !== null}
        onLeave={draft.flush}
      />
      <div className="capture-state">
        <p className="capture-hint">{note?.tone === 'info' ? note.text : hintFor(state, live, completion)}</p>
        <BewaardStand state={saveStateOf(state, draft.state)} />
      </div>
      <SpokenUnderstanding text={line.text === '' ? '' : tooLong ? (long[0]?.text ?? '') : begrip.spoken} />
    </section>
  );
}
