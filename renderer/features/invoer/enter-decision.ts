import type { Begrip } from '../../../shared/invoer/begrip.ts';
import { captureTexts } from './capture-texts.ts';
import type { Line } from './line.ts';
import { isTooLongForLine, MAX_TEXT, type PastedLook } from './pasted.ts';
import { tableOfSoort } from './table-of-soort.ts';

/** What Enter does with what stands in the capture block. */
export type EnterDecision =
  | { readonly kind: 'tell'; readonly tone: 'info' | 'error'; readonly text: string }
  | { readonly kind: 'leefgebied'; readonly leefgebied: string }
  | { readonly kind: 'to-besluit' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'save-line' }
  | { readonly kind: 'save-look'; readonly look: PastedLook };

function refuse(text: string): EnterDecision {
  return { kind: 'tell', tone: 'error', text };
}

function decideLong(line: Line): EnterDecision {
  if (line.text.length > MAX_TEXT || line.correction !== null) {
    return refuse(captureTexts.tooLong(line.text.length));
  }
  return { kind: 'save-look', look: { kind: 'bijlage', text: line.text } };
}

/** `read` understands the line; it is only called for a text that can be a line. */
export function decideEnter(line: Line, look: PastedLook | null, read: () => Begrip): EnterDecision {
  if (look !== null) return { kind: 'save-look', look };
  if (line.text.trim() === '') return { kind: 'empty' };
  if (isTooLongForLine(line.text)) return decideLong(line);
  const { leefgebiedCommand, soort, tekst } = read();
  const { correction } = line;
  if (leefgebiedCommand !== null && correction === null) {
    return { kind: 'leefgebied', leefgebied: leefgebiedCommand.set ?? '' };
  }
  if (soort === 'op-of-afschaling') return { kind: 'to-besluit' };
  if (tekst === '') return refuse(captureTexts.noContent);
  if (correction !== null && tableOfSoort(soort) !== correction.table) {
    return refuse(captureTexts.otherTable(correction.name));
  }
  return { kind: 'save-line' };
}
