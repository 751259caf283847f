import type { Block } from './blocks.ts';

/** What a paper says, apart from who holds it: this is what is vastgesteld and hashed. Plain data, also as JSON. */
export interface Paper {
  /** Title of the document, without a name of a person. */
  readonly title: string;
  readonly gemeente: string;
  /** 'Vertrouwelijk', in the frame on top of every page. */
  readonly classificatie: string;
  /** Which special data it holds, in words; '' for none. */
  readonly specialData: string;
  /** Empty on a paper that is about no casus. */
  readonly casusnummer: string;
  /** 'versie 1', at the foot of every page; '' for a paper without versions. */
  readonly versie: string;
  /** Prints CONCEPT on every page. */
  readonly concept: boolean;
  /** One sentence at the foot of every page. */
  readonly geheimhouding: string;
  /** Smaller headings and text, for a paper that must be short. */
  readonly dense?: true;
  readonly blocks: readonly Block[];
}

/** One copy of a paper, for one recipient. */
export interface PaperCopy {
  /** Who receives it; '' for a preview on screen. */
  readonly recipient: string;
  /** Number of this copy, or null when copies are not counted. */
  readonly number: number | null;
  /** Day on which it was made, 'YYYY-MM-DD'. */
  readonly date: string;
  /** Start of the hash of the paper; '' when it has none. */
  readonly shortHash: string;
  /** Start of the hash of the last line of the logboek when the copy was made; '' when that is not said. */
  readonly logboek: string;
}

/** A copy whose recipient is not noted, of a paper without a hash. `date`: 'YYYY-MM-DD'. */
export function copyForNobody(date: string): PaperCopy {
  return { recipient: '', number: null, date, shortHash: '', logboek: '' };
}
