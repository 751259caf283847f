import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { Begrip } from '../../../shared/invoer/begrip.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { partEndingAt } from '../../../shared/invoer/part-ending-at.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import { saveFailureText } from '../../autosave/save-failure.ts';
import { captureTexts } from './capture-texts.ts';
import type { CapturePort } from './capture-port.ts';
import { decideEnter } from './enter-decision.ts';
import { findEntry, refOf, type EntryRef } from './entry-ref.ts';
import type { Kept } from './kept.ts';
import { afterSave, emptyLine, isUntouched, typed, undoPart, type Line } from './line.ts';
import { lineContext } from './line-context.ts';
import { loadCorrection } from './load-correction.ts';
import { nextLeefgebied } from './next-leefgebied.ts';
import { readPasted, type PastedLook } from './pasted.ts';
import { sendLine } from './send-line.ts';
import { sendLook } from './send-look.ts';
import type { Surroundings } from './surroundings.ts';
import { tableOfSoort } from './table-of-soort.ts';

export interface CaptureState {
  readonly line: Line;
  /** Pasted text that is shown before it is saved. */
  readonly look: PastedLook | null;
  readonly note: { readonly tone: 'info' | 'error'; readonly text: string } | null;
  /** Clock time of the last save, '10.14'; null before the first. */
  readonly savedAt: string | null;
}

/**
 * The capture line without its looks: what every key does to the line. The text stays in the line until the
 * store has answered that it is kept.
 */
export class Capture {
  #state: CaptureState;
  #around: Surroundings;
  readonly #port: CapturePort;
  readonly #listeners = new Set<() => void>();
  #busy = false;
  #enterAgain = false;
  #askedToLeave = false;

  constructor(around: Surroundings, port: CapturePort) {
    this.#around = around;
    this.#port = port;
    const line = { ...emptyLine(around.view.bespreking.stap), text: around.view.draft };
    this.#state = { line, look: null, note: null, savedAt: null };
  }

  get state(): CaptureState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The screen was drawn again. */
  useSurroundings(around: Surroundings): void {
    this.#around = around;
  }

  /** The unfinished line was kept as a draft. */
  markSaved(): void {
    this.#show({ savedAt: clockTime(new Date().toISOString()) });
  }

  /** Says something in the row under the line; what stands in the line stays. */
  tell(tone: 'info' | 'error', text: string): void {
    this.#show({ note: { tone, text } });
  }

  begrip(): Begrip {
    const { line } = this.#state;
    return parseEntry(line.text, lineContext(this.#around.view, line, this.#around));
  }

  type(text: string): void {
    this.#askedToLeave = false;
    if (text !== '' && this.#around.selected !== null) this.#around.dispatch({ kind: 'select', ref: null });
    this.#show({ line: typed(this.#state.line, text, this.#stapNow), note: null });
  }

  /** Left Alt + letter. A saved line stays in its own list: a feit does not become an afspraak. */
  chooseSoort(soort: Soort): void {
    const { line } = this.#state;
    const { correction } = line;
    if (soort === 'op-of-afschaling') this.#around.toBesluit();
    else if (correction !== null && tableOfSoort(soort) !== correction.table) {
      this.tell('error', captureTexts.otherTable(correction.name));
    } else {
      const stap = line.text === '' ? this.#stapNow : line.stap;
      this.#show({ line: { ...line, stap, forcedSoort: soort }, note: null });
    }
  }

  toggleNietInVerslag(): void {
    const { line } = this.#state;
    this.#show({ line: { ...line, nietInVerslag: !line.nietInVerslag } });
  }

  /** Alt+↓: the heading that stays, or that of the line being corrected. */
  nextLeefgebied(): void {
    const { line } = this.#state;
    const leefgebied = nextLeefgebied(line.correction?.leefgebied ?? this.#around.leefgebied);
    if (line.correction === null) this.#around.dispatch({ kind: 'leefgebied', leefgebied });
    else this.#show({ line: { ...line, correction: { ...line.correction, leefgebied } } });
    this.#around.say(captureTexts.leefgebied(leefgebied));
  }

  /** Backspace with the caret right after a recognised part. True: the part is text again, nothing is deleted. */
  backspace(caret: number): boolean {
    const begrip = this.begrip();
    const kind = partEndingAt(begrip, caret);
    if (kind === null) return false;
    this.#show({ line: undoPart(this.#state.line, kind, begrip) });
    return true;
  }

  /** True: the paste is shown first and does not go into the line. */
  paste(text: string): boolean {
    const look = readPasted(text, lineContext(this.#around.view, this.#state.line, this.#around));
    if (look === null) return false;
    if (look.kind === 'too-long') this.tell('error', captureTexts.tooLong(look.length));
    else if (look.kind === 'too-many') this.tell('error', captureTexts.tooMany(look.count));
    else this.#show({ look, note: null });
    return true;
  }

  /** Esc empties nothing. False: nothing here to put back, so Esc may mean something else. */
  escape(): boolean {
    const { line, look, note } = this.#state;
    if (look !== null) this.#show({ look: null });
    else if (this.untouchedCorrection !== null) this.leaveCorrection();
    else if (line.correction !== null) this.tell('info', captureTexts.howToLeave(line.correction.name));
    else if (this.#around.selected !== null) this.#around.dispatch({ kind: 'select', ref: null });
    else if (note !== null) this.#show({ note: null });
    else return false;
    return true;
  }

  /** ↑ in an empty line, or in a correction that was not touched: the line before. True when it did something. */
  up(): boolean {
    const { line } = this.#state;
    if (!isUntouched(line)) return false;
    const { history, selected } = this.#around;
    const from = line.correction ?? selected;
    const at = from === null ? history.length : history.findIndex(({ id }) => id === from.id);
    const ref = history[line.correction === null && selected !== null ? at : at - 1];
    if (ref !== undefined) this.correct(ref);
    return true;
  }

  /** ↓ in a correction: the line after, or back to the empty line. A changed text is only left at the second ↓. */
  down(): boolean {
    const { line } = this.#state;
    if (line.correction === null) return false;
    if (!isUntouched(line) && !this.#askedToLeave) {
      this.#askedToLeave = true;
      this.tell('info', captureTexts.downAgain(line.correction.name));
      return true;
    }
    const { history } = this.#around;
    const at = history.findIndex(({ id }) => id === line.correction?.id);
    const next = at === -1 ? undefined : history[at + 1];
    if (next === undefined) this.#show({ line: emptyLine(this.#stapNow), note: null });
    else this.correct(next);
    return true;
  }

  /** The saved line that stands in the capture line as it was saved; null when there is none. */
  get untouchedCorrection(): EntryRef | null {
    const { line } = this.#state;
    return isUntouched(line) ? line.correction : null;
  }

  /** Empties a capture line that holds a saved line and nothing else. */
  leaveCorrection(): void {
    if (this.untouchedCorrection !== null) this.#show({ line: emptyLine(this.#stapNow), note: null });
  }

  /** Puts a saved line into the capture line, if nothing that was typed would be lost. */
  correct(ref: EntryRef): void {
    if (!isUntouched(this.#state.line)) {
      this.tell('info', captureTexts.finishFirst);
      return;
    }
    const entry = findEntry(this.#around.view, ref);
    const fresh = lineContext(this.#around.view, emptyLine(this.#stapNow), this.#around);
    const line = entry === null ? null : loadCorrection(entry, fresh, this.#stapNow);
    if (line === null) return;
    this.#askedToLeave = false;
    this.#show({ line, note: null });
    this.#around.say(captureTexts.correcting(line.correction?.name ?? ''));
  }

  /** Enter always saves. While a save is under way the next Enter waits for it. */
  async enter(): Promise<void> {
    if (this.#busy) {
      this.#enterAgain = true;
      return;
    }
    this.#busy = true;
    const kept = await this.#enterOnce();
    this.#busy = false;
    const again = this.#enterAgain && kept && this.#state.line.text !== '';
    this.#enterAgain = false;
    if (again) await this.enter();
  }

  /** True: what was typed is kept, or there was nothing to keep. */
  async #enterOnce(): Promise<boolean> {
    const { line, look } = this.#state;
    const decision = decideEnter(line, look, () => this.begrip());
    switch (decision.kind) {
      case 'tell':
        this.tell(decision.tone, decision.text);
        return false;
      case 'to-besluit':
        this.#around.toBesluit();
        this.tell('info', captureTexts.inTheForm);
        return false;
      case 'leefgebied':
        this.#around.dispatch(decision);
        this.#show({ line: emptyLine(this.#stapNow), note: null });
        return true;
      case 'empty':
        return this.#enterEmpty();
      case 'save-line':
        return this.#take(await sendLine(this.#port, line, this.#around));
      case 'save-look':
        return this.#take(await this.#sendLook(decision.look));
    }
  }

  #enterEmpty(): boolean {
    const { selected } = this.#around;
    if (this.#state.line.correction !== null) this.tell('info', captureTexts.howToStrike);
    else if (selected !== null) this.correct(selected);
    else this.#around.dispatch({ kind: 'entered' });
    return true;
  }

  /** A source or kind typed before a paste goes for all pasted lines. */
  #sendLook(look: PastedLook): Promise<Result<Kept>> {
    const { line, look: pasted } = this.#state;
    const begrip = pasted === null || line.text === '' ? null : this.begrip();
    return sendLook(this.#port, look, { line, head: begrip?.tekst === '' ? begrip : null }, this.#around);
  }

  /** On failure everything stays as it is and the reason is shown. */
  #take(result: Result<Kept>): boolean {
    if (!result.ok) {
      this.tell('error', saveFailureText(result.error.code));
      return false;
    }
    const { entries, kind, clears, said } = result.value;
    const { line } = this.#state;
    const rest = clears === '' ? line : afterSave(line, clears, this.#stapNow);
    // The list first, so that list and empty line are drawn in one go.
    this.#around.keep(result.value);
    this.#around.dispatch({ kind, refs: entries.map(refOf).filter((ref) => ref !== null) });
    this.#show({ line: rest, look: null, note: null, savedAt: clockTime(new Date().toISOString()) });
    this.#around.say(said);
    return true;
  }

  get #stapNow() {
    return this.#around.view.bespreking.stap;
  }

  #show(change: Partial<CaptureState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
