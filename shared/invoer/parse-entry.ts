import type { Begrip, Bron, BronOpen, Eigenaar, Gap, InvoerContext, Part, PartKind } from './begrip.ts';
import { cleanText } from './clean-text.ts';
import { eigenarenFor } from './eigenaren.ts';
import { readBron } from './read-bron.ts';
import { readLeefgebied } from './read-leefgebied.ts';
import { readTermijn, type ReadTermijn } from './read-termijn.ts';
import { type Soort, soortForLetter } from './soort.ts';
import { type Understood, understoodSentence } from './understood-sentence.ts';

const SLASH_SOORT = /^\s{0,20}\/(\p{L})(?:\s+|$)/u;
const LEADING_SPACE = /^\s{0,20}/u;

function finish(understood: Understood, bronnen: readonly Bron[]): Begrip {
  const sentence = understoodSentence(understood, bronnen);
  return { ...understood, sentence, spoken: sentence.map((part) => part.text).join(' · ') };
}

function readSoort(
  text: string,
): { readonly soort: Soort; readonly part: Part; readonly end: number } | null {
  const slash = SLASH_SOORT.exec(text.slice(0, 50));
  const soort = soortForLetter(slash?.[1] ?? '');
  if (slash === null || soort === null) return null;
  const start = slash[0].indexOf('/');
  return { soort, part: { start, end: start + 2, kind: 'soort' }, end: slash[0].length };
}

function gapsOf(
  eigenaren: readonly Eigenaar[],
  open: readonly BronOpen[],
  tekst: string,
  when: boolean,
): Gap[] {
  const gaps: Gap[] = [];
  const known = eigenaren.length > 0 && eigenaren.every((one) => one.complete) && open.length === 0;
  if (!known) gaps.push('wie');
  if (tekst === '') gaps.push('wat');
  if (!when) gaps.push('wanneer');
  return gaps;
}

/** The term behind the last comma of the content, with where that comma stands. */
function readTail(
  text: string,
  from: number,
  context: InvoerContext,
): ReadTermijn & { readonly comma: number } {
  const comma = text.lastIndexOf(',');
  if (comma < from) return { comma, termijn: null, remarks: [] };
  return { comma, ...readTermijn(text.slice(comma + 1).trim(), context) };
}

/**
 * Understands one typed line: kind, source or owner, content, term. Never throws and never loses text: what is
 * not grammar is content. Offsets in `parts` count in the text as given.
 */
export function parseEntry(text: string, context: InvoerContext): Begrip {
  const undone = (kind: PartKind): boolean => context.undone?.includes(kind) ?? false;
  const nothing = {
    bronnen: [],
    bronOpen: [],
    eigenaren: [],
    tekst: '',
    termijn: null,
    gaps: [],
    remarks: [],
  };

  const heading = undone('leefgebied') ? null : readLeefgebied(text, context);
  if (heading !== null) {
    const soort = context.forcedSoort ?? context.defaultSoort;
    const parts: Part[] = [{ start: text.indexOf('#'), end: text.trimEnd().length, kind: 'leefgebied' }];
    return finish(
      { ...nothing, soort, leefgebied: heading.set, leefgebiedCommand: heading, parts },
      context.bronnen,
    );
  }

  const slash = undone('soort') ? null : readSoort(text);
  const soort = context.forcedSoort ?? slash?.soort ?? context.defaultSoort;
  const parts: Part[] = slash === null ? [] : [slash.part];
  const isAfspraak = soort === 'afspraak';

  const headAt = slash?.end ?? 0;
  const bron = undone('bron') ? null : readBron(text, headAt, context);
  const start = bron?.end ?? headAt;
  if (bron !== null) {
    const spaces = LEADING_SPACE.exec(text.slice(headAt, headAt + 20))?.[0].length ?? 0;
    parts.push({ start: headAt + spaces, end: bron.end, kind: 'bron' });
  }

  const tail = isAfspraak && !undone('termijn') ? readTail(text, start, context) : null;
  const termijn = tail?.termijn ?? null;
  const end = tail === null || termijn === null ? text.length : tail.comma;
  if (termijn !== null) parts.push({ start: end, end: text.trimEnd().length, kind: 'termijn' });

  const tekst = cleanText(text.slice(start, end));
  const owners = isAfspraak ? eigenarenFor(bron?.ids ?? [], context.bronnen) : { eigenaren: [], open: [] };
  const bronOpen = [...(bron?.open ?? []), ...owners.open];
  const understood: Understood = {
    soort,
    bronnen: bron?.ids ?? [],
    bronOpen,
    eigenaren: owners.eigenaren,
    tekst,
    termijn,
    leefgebied: context.leefgebied,
    leefgebiedCommand: null,
    gaps: isAfspraak ? gapsOf(owners.eigenaren, bronOpen, tekst, termijn !== null) : [],
    parts,
    remarks: tail?.remarks ?? [],
  };
  return finish(understood, context.bronnen);
}
