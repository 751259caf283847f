import type { PlayedAntwoord } from './play-overleg.ts';

/** What the meeting answers and who decides at one overleg, under one kader. */
export interface PlayedWeging {
  /** By criterium id; what is not here is not answered. */
  readonly antwoorden: Readonly<Record<string, PlayedAntwoord>>;
  readonly wie: RegExp;
  /** Who was consulted, ticked. */
  readonly geraadpleegd?: RegExp;
}

/** The same casus of Jan under one kader: the facts are equal, the questions and who decides are not. */
export interface KaderPlay {
  readonly id: string;
  readonly naam: string;
  /** Functions that people at the table have here and not under Noord-Limburg. */
  readonly functies: Readonly<Record<string, string>>;
  readonly first: PlayedWeging;
  readonly second: PlayedWeging;
}
