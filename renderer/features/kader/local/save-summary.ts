import type { SaveState } from '../../../autosave/save-state.ts';

/** One state for all fields, the last changed last: a failure first, then what still goes on, then what was saved. */
export function saveSummary(states: Iterable<SaveState>): SaveState {
  let summary: SaveState = { kind: 'untouched' };
  for (const state of states) {
    if (state.kind === 'failed')
      return { kind: 'failed', text: 'Niet alles is bewaard. Bij het veld staat waarom.' };
    const goesOn = summary.kind === 'typing' || summary.kind === 'saving';
    if (state.kind === 'typing' || state.kind === 'saving' || (state.kind === 'saved' && !goesOn))
      summary = state;
  }
  return summary;
}
