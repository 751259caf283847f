import type { Fase } from '../domain/casus/fase.ts';
import type { Antwoorden } from './antwoorden.ts';
import { binnenFase, type Inzet } from './weging/binnen-fase.ts';
import { consultOf, type Consult } from './consult.ts';
import { decisiveFor, missingFor } from './weging/doorslag.ts';
import { headline } from './weging/headline.ts';
import { leeftijdLine } from './uitleg/leeftijd-scope.ts';
import { openVragen, type OpenVraag } from './weging/open-vragen.ts';
import {
  beslissersOf,
  raadplegenOf,
  type Beslisser,
  type Raadpleging,
} from './bevoegdheid/rollen-bij-overgang.ts';
import type { Kader } from './schema.ts';
import { explain } from './uitleg/uitleg.ts';
import { voorafOf, type VoorafFeit, type VoorafStand } from './bevoegdheid/vooraf.ts';
import { aanwijzingenFor, waarschuwingenFor } from './uitleg/waarschuwingen.ts';
import { whatWouldChange, type Change } from './weging/would-change.ts';
import { weighFase } from './weging/weigh-fase.ts';
import type { Uitkomst } from './weging/weging.ts';

export interface AfwegingInput {
  readonly kader: Kader;
  /** null: nog te bepalen. */
  readonly fase: Fase | null;
  readonly antwoorden: Antwoorden;
  readonly vooraf: readonly VoorafFeit[];
  /** Age in whole years, for a kader that is meant for some ages only; left out: not known. */
  readonly leeftijd?: number | undefined;
}

/** What the criteria say. It counts answers to criteria, never a person; a human with authority decides. */
export interface Afweging {
  readonly uitkomst: Uitkomst;
  readonly naar: Fase | null;
  /** Id of the overgang at hand. */
  readonly overgang: string | null;
  /** What to say before the outcome: the kader is meant for other ages; null when it fits. */
  readonly scope: string | null;
  readonly kop: string;
  readonly consult: readonly Consult[];
  /** Criterium ids that carry the outcome. */
  readonly dragend: readonly string[];
  /** Criterium ids that the overgang at hand still lacks. */
  readonly ontbrekend: readonly string[];
  readonly onbekend: readonly OpenVraag[];
  readonly wouldChange: readonly Change[];
  /** What to bring in without leaving the fase. */
  readonly binnen: readonly Inzet[];
  readonly bevoegd: readonly Beslisser[];
  readonly raadplegen: readonly Raadpleging[];
  readonly vooraf: readonly VoorafStand[];
  readonly aanwijzingen: readonly string[];
  readonly waarschuwingen: readonly string[];
  readonly uitleg: readonly string[];
}

/** Weighs the answers of the meeting under the kader. Same input, same outcome; no clock, no chance. */
export function weigh(input: AfwegingInput): Afweging {
  const { kader, fase, antwoorden } = input;
  const weging = weighFase(kader, fase, antwoorden);
  const overgang = weging.stand?.overgang;
  const binnen = binnenFase(kader, fase, antwoorden);
  const consult = consultOf(kader, weging, antwoorden);
  const scope = leeftijdLine(kader, input.leeftijd);
  const wouldChange = whatWouldChange(kader, fase, antwoorden, weging);
  const stap = {
    bevoegd: overgang === undefined ? [] : beslissersOf(kader, overgang),
    raadplegen: overgang === undefined ? [] : raadplegenOf(kader, overgang),
    vooraf: overgang === undefined ? [] : voorafOf(kader, overgang, input.vooraf),
  };
  return {
    uitkomst: weging.uitkomst,
    naar: weging.naar,
    overgang: overgang?.id ?? null,
    scope,
    kop: headline(kader, weging),
    consult,
    dragend: decisiveFor(weging, antwoorden),
    ontbrekend: missingFor(weging, antwoorden),
    onbekend: openVragen(kader, weging),
    wouldChange,
    binnen,
    ...stap,
    aanwijzingen: aanwijzingenFor(kader, fase, weging, antwoorden),
    waarschuwingen: waarschuwingenFor(kader, weging, antwoorden, scope),
    uitleg: explain(kader, fase, antwoorden, weging, { ...stap, scope, consult, binnen, wouldChange }),
  };
}
