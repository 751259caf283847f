import type { Begrip, UndoablePart } from './begrip.ts';

/** The recognised part that ends just before the caret, which Backspace turns back into text; null if none. */
export function partEndingAt(begrip: Begrip, caret: number): UndoablePart | null {
  const kind = begrip.parts.find((part) => part.end === caret)?.kind;
  return kind === undefined || kind === 'leefgebied' ? null : kind;
}
