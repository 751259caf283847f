import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { Bron, InvoerContext, PartKind } from '../../../shared/invoer/begrip.ts';
import { matchBronnen, namedBronnen } from '../../../shared/invoer/match-bronnen.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import type { Undone } from './line.ts';
import { ownersOf } from './owners-of.ts';

/** A saved line as text that can be typed on; read again it gives the same line. */
export interface LineText {
  readonly text: string;
  readonly soort: Soort;
  readonly undone: readonly Undone[];
}

interface Content {
  readonly soort: Soort;
  readonly bronnen: readonly string[];
  readonly bronOpen: string;
  readonly tekst: string;
  readonly termijn: string;
}

function contentOf({ informatie, afspraak, risico }: Entry): Content | null {
  if (informatie !== null) return { ...informatie, termijn: '' };
  if (afspraak !== null) {
    const { datum, volgendOverleg } = afspraak;
    const bronnen = ownersOf(afspraak);
    const termijn = volgendOverleg ? 'volgend overleg' : datum === null ? '' : dutchDatum(datum);
    return { soort: 'afspraak', bronnen, bronOpen: '', tekst: afspraak.wat, termijn };
  }
  return risico === null
    ? null
    : { soort: 'risico', bronnen: [], bronOpen: '', tekst: risico.wat, termijn: '' };
}

/** '2026-11-27' as it can be typed: '27-11-2026'. */
function dutchDatum(date: string): string {
  return date.split('-').reverse().join('-');
}

/** The shortest name that stands for this source alone; its full name when none does. */
function nameFor(id: string, bronnen: readonly Bron[]): string {
  const bron = bronnen.find((one) => one.id === id);
  if (bron === undefined) return '';
  const all = namedBronnen(bronnen);
  const isOnly = (name: string): boolean => {
    const match = matchBronnen([name], all);
    return match !== null && match.open.length === 0 && match.ids[0] === id;
  };
  return [bron.short ?? bron.name, bron.name].find(isOnly) ?? bron.name;
}

function headOf({ bronnen, bronOpen }: Content, context: InvoerContext): string {
  const names = bronnen.map((id) => nameFor(id, context.bronnen)).filter((name) => name !== '');
  const all = bronOpen === '' ? names : [...names, bronOpen];
  return all.length === 0 ? '' : `${all.join(', ')}: `;
}

/** Parts that the reader would see in words that were saved as plain text. */
function partsToUndo(text: string, content: Content, head: string, context: InvoerContext): Undone[] {
  const meant: PartKind[] = ['leefgebied'];
  if (head !== '') meant.push('bron');
  if (content.termijn !== '') meant.push('termijn');
  const undone: Undone[] = [];
  // Turning one part back can uncover another: '/v cor: ...' hides a source.
  for (let round = 0; round < 3; round += 1) {
    const begrip = parseEntry(text, { ...context, undone: undone.map(({ kind }) => kind) });
    for (const { kind, start, end } of begrip.parts) {
      if (kind !== 'leefgebied' && !meant.includes(kind))
        undone.push({ kind, words: text.slice(start, end) });
    }
  }
  return undone;
}

/** The saved line as text for the capture line. `context` is that of a fresh line of the same step. */
export function lineOfEntry(entry: Entry, context: InvoerContext): LineText | null {
  const content = contentOf(entry);
  if (content === null) return null;
  const head = headOf(content, context);
  const text = head + content.tekst + (content.termijn === '' ? '' : `, ${content.termijn}`);
  const fresh = { ...context, forcedSoort: content.soort };
  return { text, soort: content.soort, undone: partsToUndo(text, content, head, fresh) };
}
