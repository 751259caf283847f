import type { Begrip, InvoerContext, Part, UndoablePart } from './begrip.ts';
import { cleanText } from '../domain/basis/clean-text.ts';
import { eigenarenFor } from './eigenaren.ts';
import { gapsOf } from './gaps.ts';
import { readBron } from './read-bron.ts';
import { readLeefgebied } from './read-leefgebied.ts';
import { readSoort } from './read-soort.ts';
import { readTermijn, type ReadTermijn } from './read-termijn.ts';
import { type Understood, understoodSentence } from './understood-sentence.ts';

type Tail = ReadTermijn & { readonly comma: number };

/** The term behind the last comma of the content, with where that comma stands. */
function readTail(text: string, from: number, context: InvoerContext): Tail {
  const comma = text.lastIndexOf(',');
  if (comma < from) return { comma, termijn: null, remarks: [] };
  return { comma, ...readTermijn(text.slice(comma + 1).trim(), context) };
}

function understandHeading(text: string, set: string | null, context: InvoerContext): Understood {
  return {
    soort: context.forcedSoort ?? context.defaultSoort,
    bronnen: [],
    bronOpen: [],
    eigenaren: [],
    tekst: '',
    termijn: null,
    leefgebied: set,
    leefgebiedCommand: { set },
    gaps: [],
    parts: [{ start: text.indexOf('#'), end: text.trimEnd().length, kind: 'leefgebied' }],
    remarks: [],
  };
}

function understandLine(text: string, remarks: readonly string[], context: InvoerContext): Understood {
  const undone = (kind: UndoablePart): boolean => context.undone?.includes(kind) ?? false;
  const parts: Part[] = [];

  const slash = undone('soort') ? null : readSoort(text);
  if (slash !== null) parts.push({ start: slash.slashAt, end: slash.slashAt + 2, kind: 'soort' });
  const soort = context.forcedSoort ?? slash?.soort ?? context.defaultSoort;
  const isAfspraak = soort === 'afspraak';

  const afterSoort = slash?.end ?? 0;
  const bron = undone('bron') ? null : readBron(text, afterSoort, context);
  const start = bron?.end ?? afterSoort;
  if (bron !== null) {
    const head = text.slice(afterSoort, bron.end);
    parts.push({ start: bron.end - head.trimStart().length, end: bron.end, kind: 'bron' });
  }

  const tail = isAfspraak && !undone('termijn') ? readTail(text, start, context) : null;
  const termijn = tail?.termijn ?? null;
  const end = tail === null || termijn === null ? text.length : tail.comma;
  if (termijn !== null) parts.push({ start: end, end: text.trimEnd().length, kind: 'termijn' });

  const tekst = cleanText(text.slice(start, end));
  const { eigenaren, open } = eigenarenFor(isAfspraak ? (bron?.ids ?? []) : [], context.bronnen);
  const bronOpen = [...(bron?.open ?? []), ...open];
  return {
    soort,
    bronnen: bron?.ids ?? [],
    bronOpen,
    eigenaren,
    tekst,
    termijn,
    leefgebied: context.leefgebied,
    leefgebiedCommand: null,
    gaps: isAfspraak ? gapsOf({ eigenaren, bronOpen, tekst, termijn }) : [],
    parts,
    remarks: [...remarks, ...(tail?.remarks ?? [])],
  };
}

/**
 * Understands one typed line: kind, source or owner, content, term. Never throws and never loses text: what is
 * not grammar is content. Offsets in `parts` count in the text as given.
 */
export function parseEntry(text: string, context: InvoerContext): Begrip {
  const heading = readLeefgebied(text, context.leefgebieden);
  const understood =
    heading?.kind === 'heading'
      ? understandHeading(text, heading.set, context)
      : understandLine(text, heading === null ? [] : [heading.remark], context);
  const sentence = understoodSentence(understood, context.bronnen);
  return { ...understood, sentence, spoken: sentence.map((part) => part.text).join(' · ') };
}
