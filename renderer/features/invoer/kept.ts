import type { Entry } from '../../../shared/ipc/contract/invoer.ts';

/** What an Enter kept, and what follows from it on screen. */
export interface Kept {
  readonly entries: readonly Entry[];
  readonly kind: 'saved' | 'corrected' | 'imported';
  /** The text that leaves the capture line. */
  readonly clears: string;
  /** Whether the store let the draft go at the same time. */
  readonly draftGone: boolean;
  /** For screen readers. */
  readonly said: string;
}
