import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { Begrip, UndoablePart } from '../../../shared/invoer/begrip.ts';
import type { EntryRef } from './entry-ref.ts';

/** A part that Backspace turned back into text, with the words it was. */
export interface Undone {
  readonly kind: UndoablePart;
  readonly words: string;
}

/** A saved line that stands in the capture line to be corrected. */
export interface Correction extends EntryRef {
  readonly revisie: number;
  /** 'regel 12', for the line above. */
  readonly name: string;
  /** The text as it was put there. */
  readonly loaded: string;
  /** The heading the line stands under; it keeps that, whatever heading is chosen now. */
  readonly leefgebied: string;
}

/** What stands in the capture line, with all that was chosen for it. */
export interface Line {
  readonly text: string;
  /** A line keeps the step it was begun in. */
  readonly stap: Stap;
  readonly forcedSoort: Soort | null;
  readonly undone: readonly Undone[];
  readonly nietInVerslag: boolean;
  readonly correction: Correction | null;
}

export function emptyLine(stap: Stap): Line {
  return { text: '', stap, forcedSoort: null, undone: [], nietInVerslag: false, correction: null };
}

/**
 * A part stays text as long as its words stand where they stood: at the end for a term, at the beginning for
 * the others. Whoever types another date or name there is understood again.
 */
function stillUndone({ kind, words }: Undone, text: string): boolean {
  return kind === 'termijn' ? text.trimEnd().endsWith(words) : text.trimStart().startsWith(words);
}

/** The line after a key. A line that was empty is begun in the step of now. */
export function typed(line: Line, text: string, stapNow: Stap): Line {
  const begins = line.text === '' && line.correction === null;
  return {
    ...line,
    text,
    stap: begins ? stapNow : line.stap,
    undone: line.undone.every((one) => stillUndone(one, text))
      ? line.undone
      : line.undone.filter((one) => stillUndone(one, text)),
  };
}

/** Backspace right after a recognised part: it becomes text again. */
export function undoPart(line: Line, kind: UndoablePart, begrip: Pick<Begrip, 'parts'>): Line {
  const part = begrip.parts.find((one) => one.kind === kind);
  if (part === undefined) return line;
  const words = line.text.slice(part.start, part.end);
  return { ...line, undone: [...line.undone, { kind, words }] };
}

/** A correction that was not changed yet, so that nothing is lost by leaving it. */
export function isUntouched(line: Line): boolean {
  return line.correction === null ? line.text === '' : line.text === line.correction.loaded;
}

/**
 * The line once `saved` is kept: empty, or what was typed in the few milliseconds that saving took. Those keys
 * came behind the saved text, so they begin the next line.
 */
export function afterSave(line: Line, saved: string, stapNow: Stap): Line {
  const rest = line.text.startsWith(saved) ? line.text.slice(saved.length) : '';
  return { ...emptyLine(stapNow), text: rest };
}
