import type { Fase } from '../domain/casus/fase.ts';

/** How a paragraph is read: quote is what a betrokkene says in own words, struck what no longer holds. */
export type Tone = 'plain' | 'strong' | 'meta' | 'quote' | 'struck';

export interface Paragraph {
  readonly text: string;
  readonly tone: Tone;
}

/** What stands in one cell or behind one label: paragraphs under each other; none is an empty cell. */
export type Cell = readonly Paragraph[];

export interface Kop {
  readonly kind: 'kop';
  /** 1 is the title of the paper and occurs once. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Alinea extends Paragraph {
  readonly kind: 'alinea';
}

export interface Lijst {
  readonly kind: 'lijst';
  readonly numbered: boolean;
  /** Small print: an explanation that is there to be looked up. */
  readonly small: boolean;
  readonly items: readonly string[];
}

export interface Column {
  readonly head: string;
  /** Part of the width of the text; the widths of a table add up to 1. */
  readonly width: number;
}

/** Rows under an own heading across the table; without heading when title is null. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Tabel {
  readonly kind: 'tabel';
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export interface Kenmerk {
  readonly label: string;
  readonly value: Cell;
}

export interface Kenmerken {
  readonly kind: 'kenmerken';
  readonly items: readonly Kenmerk[];
}

/** Places to sign: who, and in which role. */
export interface Handtekeningen {
  readonly kind: 'handtekeningen';
  readonly items: readonly { readonly naam: string; readonly rol: string }[];
}

/** A phase as word, name and pattern: legible in grey print and without colour. */
export interface FaseLabel {
  readonly fase: Fase | null;
  /** 'AVE 3', in the words of the kader. */
  readonly label: string;
  readonly naam: string;
}

export interface FaseChip {
  readonly kind: 'fase-chip';
  /** null when there is no step, only the phase the casus is in. */
  readonly van: FaseLabel | null;
  readonly naar: FaseLabel;
}

/** Groups of characters to be typed over by hand. */
export interface Code {
  readonly kind: 'code';
  readonly groups: readonly string[];
}

/** One piece of a paper. The renderers know nothing else. */
export type Block = Kop | Alinea | Lijst | Tabel | Kenmerken | Handtekeningen | FaseChip | Code;
