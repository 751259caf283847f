import type { OrganisatieSoort } from '../organisatie/organisatie.ts';
import type { RecognisedKlasse } from '../informatie/klasse-words.ts';
import type { DeelBron } from './deel-bron.ts';

/** One thing on paper that is given to a recipient or not, with all the rules need to know of it. */
export interface DeelItem {
  readonly bron: DeelBron;
  readonly bronId: string;
  /** How the screen names it: 'Regel 12', 'Afspraak 3', 'Antwoord NL23-1'. */
  readonly label: string;
  readonly tekst: string;
  /** Being there at one of these is being there when it was entered. '' stands for before the bespreking. */
  readonly momenten: readonly string[];
  /** Of a regel the moment it was entered; '' for the rest. */
  readonly enteredAt: string;
  /** When its words last changed: a choice by hand of before was made on other words. '' for not in this bespreking. */
  readonly changedAt: string;
  /** Of a regel the one it bears; of another text all that its words point at, and else gewoon. The strictest answer counts. */
  readonly klassen: readonly string[];
  /** The words by which they were told; none of a regel. */
  readonly recognised: readonly RecognisedKlasse[];
  /** From which organisaties it comes and of what kind these are, in the same order. */
  readonly vanIds: readonly string[];
  readonly van: readonly OrganisatieSoort[];
  /** Ids of the organisaties and contacten it concerns: they have it although they were absent. */
  readonly voor: readonly string[];
  /** Ids of the regels it leans on: who may not have these does not get what was made of them. */
  readonly leansOn: readonly string[];
}
