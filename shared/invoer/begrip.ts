import type { Soort } from '../domain/informatie/soort.ts';
import type { Feestdag } from '../domain/termijn/feestdag.ts';

/** Who a line can come from, or who can own an afspraak: the people and organisaties of this casus. */
export type Bron = {
  readonly id: string;
  readonly kind: 'organisatie' | 'persoon' | 'naaste' | 'betrokkene';
  readonly name: string;
  /** The name by which the room knows it: GGZ, OM, VT. */
  readonly short?: string;
  /** For a persoon: the id of the organisatie this person sits at the table for. */
  readonly organisatieId?: string;
  readonly aliases?: readonly string[];
};

export type PartKind = 'soort' | 'bron' | 'termijn' | 'leefgebied';

/** The parts that Backspace can turn back into text; a `#wonen` line is simply typed on. */
export type UndoablePart = Exclude<PartKind, 'leefgebied'>;

/** A stretch of the typed text that was read as grammar: text.slice(start, end). */
export type Part = { readonly start: number; readonly end: number; readonly kind: PartKind };

export type InvoerContext = {
  /** The local calendar date, 'YYYY-MM-DD'. */
  readonly today: string;
  readonly feestdagen: readonly Feestdag[];
  /** The date of the next overleg of this casus, 'YYYY-MM-DD', if it is known. */
  readonly volgendOverleg: string | null;
  /** The kind that the step gives. */
  readonly defaultSoort: Soort;
  /** The kind chosen for this line with Left Alt + letter; goes before `/v` in the text. */
  readonly forcedSoort: Soort | null;
  readonly bronnen: readonly Bron[];
  /** The sources of the line before, for `:` alone. */
  readonly previousBron: readonly string[] | null;
  /** The heading the line stands under. */
  readonly leefgebied: string | null;
  readonly leefgebieden: readonly string[];
  /** Parts that Backspace turned back into text. */
  readonly undone?: readonly UndoablePart[];
};

/** A name that fits more than one candidate; the line is saved all the same. */
export type BronOpen = {
  readonly typed: string;
  readonly candidates: readonly string[];
  /** Set when the organisatie is known and only the person who sits there for it is not. */
  readonly organisatieId: string | null;
};

/** Who owns an afspraak. A naaste or betrokkene has no organisatie. */
export type Eigenaar = {
  readonly organisatieId: string | null;
  readonly persoonId: string | null;
  readonly complete: boolean;
};

export type UnderstoodTermijn =
  | {
      readonly kind: 'datum';
      readonly date: string;
      /** The words as typed. */
      readonly phrase: string;
      /** The feestdag that the words meant, when the date moved to a working day. */
      readonly shiftedFrom?: Feestdag;
    }
  | { readonly kind: 'volgend-overleg'; readonly date: string | null; readonly phrase: string };

/** What an afspraak still lacks before it counts. */
export type Gap = 'wie' | 'wat' | 'wanneer';

export type SentencePart = {
  readonly kind: 'soort' | 'bron' | 'tekst' | 'termijn' | 'gap' | 'remark' | 'leefgebied';
  readonly text: string;
};

/** What was understood of a typed line. */
export type Begrip = {
  readonly soort: Soort;
  /** Ids of the matched sources, in the order typed. */
  readonly bronnen: readonly string[];
  readonly bronOpen: readonly BronOpen[];
  /** Only for an afspraak; one for each organisatie or person named. */
  readonly eigenaren: readonly Eigenaar[];
  /** The content: the typed text without the parts, in NFC, without control characters. */
  readonly tekst: string;
  readonly termijn: UnderstoodTermijn | null;
  /** The heading this line stands under. */
  readonly leefgebied: string | null;
  /** Set when the line is only `#wonen` (or `#`, for no heading); then there is nothing to save. */
  readonly leefgebiedCommand: { readonly set: string | null } | null;
  readonly gaps: readonly Gap[];
  readonly parts: readonly Part[];
  /** Dutch sentences about what was moved or not understood. */
  readonly remarks: readonly string[];
  /** The understood line in words, piece by piece, for the line above the input. */
  readonly sentence: readonly SentencePart[];
  /** The same as one string, for screen readers. */
  readonly spoken: string;
};
