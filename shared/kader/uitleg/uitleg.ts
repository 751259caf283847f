import type { Fase } from '../../domain/casus/fase.ts';
import type { Antwoorden } from '../antwoorden.ts';
import type { Inzet } from '../weging/binnen-fase.ts';
import type { Consult } from '../consult.ts';
import { decisiveFor } from '../weging/doorslag.ts';
import { faseLabel } from '../fase.ts';
import { furtherDown } from '../weging/further-down.ts';
import { headline } from '../weging/headline.ts';
import { openHigher } from '../weging/open-higher.ts';
import { isTouched, metRegels, type OvergangStand } from '../weging/overgang-stand.ts';
import { overgangLines } from './overgang-lines.ts';
import type { Kader } from '../schema.ts';
import { decisiveLines } from './doorslag-lines.ts';
import { missingLines } from './missing-lines.ts';
import { stapLines, type StapFeiten } from './stap-lines.ts';
import { BOTH_MET } from './waarschuwingen.ts';
import type { Weging } from '../weging/weging.ts';
import type { Change } from '../weging/would-change.ts';

/** What the regels that hold mean, in the words of the kader. */
function uitkomstRegels(weging: Weging, { overgang }: OvergangStand, antwoorden: Antwoorden): string[] {
  if (weging.uitkomst === 'onvoldoende') return [];
  const gevolg = weging.uitkomst === 'consult' ? 'consult' : 'overgang';
  return metRegels(overgang, gevolg, antwoorden).map((regel) => regel.tekst);
}

/** Where the reading is ours, and where the source is not certain. */
function readingLines({ overgang }: OvergangStand): string[] {
  const lines: string[] = [];
  if (overgang.eigenLezing !== undefined) {
    lines.push(`Zo lezen wij de bron: ${overgang.eigenLezing} De gemeente kan dat in het kader aanpassen.`);
  }
  if (overgang.bronOnzeker !== undefined) lines.push(`De bron is hier niet zeker: ${overgang.bronOnzeker}`);
  return lines;
}

/** What asks the same questions is shown once: the overgang at hand, or the first (Groningen: from AVE 4 to each fase). */
function shownOf({ stand, standen }: Weging): OvergangStand[] {
  const asks = ({ overgang }: OvergangStand) =>
    JSON.stringify(overgang.groepen.map(({ logica, criteria }) => [logica, criteria]));
  const shown = standen.filter((one) => one === stand || isTouched(one));
  return shown.filter(
    (one, at) =>
      one === stand ||
      shown.every((other, place) => asks(other) !== asks(one) || (other !== stand && place >= at)),
  );
}

/** What the outcome leaves open or leaves to the meeting. */
function besideLines(kader: Kader, weging: Weging): string[] {
  const names = (fasen: readonly Fase[]) => fasen.map((fase) => faseLabel(kader, fase)).join(', ');
  const lower = furtherDown(weging);
  const { untouched } = openHigher(weging);
  return [
    ...(weging.contradictory ? [BOTH_MET] : []),
    ...(lower.length === 0
      ? []
      : [`Het kader laat ook toe om verder terug te gaan: ${names(lower)}. Schrijf dan op waarom.`]),
    ...(untouched.length === 0
      ? []
      : [`Direct naar ${names(untouched)} is niet uitgesloten: over die stap is nog geen vraag beantwoord.`]),
  ];
}

function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['Eén ander antwoord verandert deze uitkomst niet.'];
  return changes.map(({ ids, tekst }) => {
    const which = ids.length > 3 ? ` Het gaat om: ${ids.join(', ')}.` : '';
    return `Wat de uitkomst verandert: ${tekst}${which}`;
  });
}

interface Found extends StapFeiten {
  readonly scope: string | null;
  readonly consult: readonly Consult[];
  readonly binnen: readonly Inzet[];
  readonly wouldChange: readonly Change[];
}

/**
 * The outcome line by line: whether the kader fits this age, the kader, each groep that was weighed with its counts,
 * what carries it, what misses, what would change it, who decides, who is heard, what comes first, our readings, and
 * that it is no decision (AVG art. 22: a named human decides).
 */
export function explain(
  kader: Kader,
  fase: Fase | null,
  antwoorden: Antwoorden,
  weging: Weging,
  found: Found,
): string[] {
  const { stand } = weging;
  const shown = shownOf(weging);
  const decisive = decisiveFor(weging, antwoorden);
  return [
    ...(found.scope === null ? [] : [found.scope]),
    `Kader ${kader.naam}, versie ${kader.versie}. Nu: ${faseLabel(kader, fase)}.`,
    ...shown.flatMap((one) => overgangLines(kader, one, antwoorden)),
    ...decisiveLines(kader, weging, antwoorden),
    ...shown.flatMap((one) => missingLines(kader, one, antwoorden, decisive)),
    ...(stand === undefined ? [] : uitkomstRegels(weging, stand, antwoorden)),
    `Uitkomst: ${headline(kader, weging)}.`,
    ...besideLines(kader, weging),
    ...found.consult.map((consult) => `Consult: ${consult.naam}. ${consult.tekst}`),
    ...found.binnen.map((inzet) => `Binnen ${faseLabel(kader, fase)}: ${inzet.tekst}`),
    ...changeLines(found.wouldChange),
    ...(stand === undefined
      ? []
      : [...stapLines(kader, stand.overgang, antwoorden, found), ...readingLines(stand)]),
    'Deze uitkomst telt antwoorden op criteria en zegt niets over wie iemand is. Wie bevoegd is, beslist en mag met een reden afwijken.',
  ];
}
