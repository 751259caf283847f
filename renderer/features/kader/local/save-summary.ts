import type { SaveState } from '../../../autosave/save-state.ts';

/** One state for all fields: a failure first, then what is still going on, then the last that was saved. */
export function saveSummary(states: Iterable<SaveState>): SaveState {
  let summary: SaveState = { kind: 'untouched' };
  for (const state of states) {
    if (state.kind === 'failed')
      return { kind: 'failed', text: 'Niet alles is bewaard. Bij het veld staat waarom.' };
    if (state.kind === 'typing' || state.kind === 'saving') summary = state;
    else if (state.kind === 'saved' && (summary.kind === 'untouched' || isLater(state, summary)))
      summary = state;
  }
  return summary;
}

function isLater(one: { at: string }, other: SaveState): boolean {
  return other.kind === 'saved' && one.at > other.at;
}
