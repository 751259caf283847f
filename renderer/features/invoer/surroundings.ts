import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { EntryRef } from './entry-ref.ts';
import type { Kept } from './kept.ts';
import type { LiveAction } from './live-state.ts';

/** What the screen round the capture line knows and can do. */
export interface Surroundings {
  readonly view: BesprekingView;
  readonly leefgebied: string;
  readonly previousBron: readonly string[];
  /** Lines that ↑ brings back, oldest first. */
  readonly history: readonly EntryRef[];
  readonly selected: EntryRef | null;
  readonly dispatch: (action: LiveAction) => void;
  /** Puts what was kept into the view. */
  readonly keep: (kept: Pick<Kept, 'entries' | 'draftGone'>) => void;
  /** For screen readers. */
  readonly say: (text: string) => void;
  /** To the form of the op- of afschaling, which is never free text. */
  readonly toBesluit: () => void;
}
