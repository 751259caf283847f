import type { Fase } from '../domain/casus/fase.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { Inzet } from './binnen-fase.ts';
import type { Consult } from './consult.ts';
import { decisiveFor } from './doorslag.ts';
import { faseLabel } from './fase.ts';
import { furtherDown } from './further-down.ts';
import { headline } from './headline.ts';
import { openHigher } from './open-higher.ts';
import { findCriterium } from './overgang.ts';
import { isTouched, metRegels, type OvergangStand } from './overgang-stand.ts';
import { overgangLines } from './overgang-uitleg.ts';
import type { Kader } from './schema.ts';
import { BOTH_MET } from './waarschuwingen.ts';
import type { Weging } from './weging.ts';

function citeLine(kader: Kader, id: string, antwoorden: Antwoorden): string {
  const given = antwoorden[id];
  const regels = given?.regels ?? [];
  const cited =
    regels.length === 0 ? '' : ` (${regels.length === 1 ? 'regel' : 'regels'} ${regels.join(', ')})`;
  const why = given?.toelichting?.trim() ?? '';
  const answer = given?.antwoord === 'nee' ? 'nee' : 'ja';
  return `${id}, ${answer}: ${findCriterium(kader, id).tekst}${cited}${why === '' ? '' : `: ${why}`}.`;
}

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

/**
 * The outcome line by line: whether the kader fits this age, the kader, each groep that was weighed with its counts,
 * what carries it, our readings, and that it is no decision (AVG art. 22: a named human decides).
 */
export function explain(
  kader: Kader,
  fase: Fase | null,
  antwoorden: Antwoorden,
  weging: Weging,
  found: { scope: string | null; consult: readonly Consult[]; binnen: readonly Inzet[] },
): string[] {
  const { stand } = weging;
  return [
    ...(found.scope === null ? [] : [found.scope]),
    `Kader ${kader.naam}, versie ${kader.versie}. Nu: ${faseLabel(kader, fase)}.`,
    ...shownOf(weging).flatMap((one) => overgangLines(kader, one, antwoorden)),
    ...decisiveFor(weging, antwoorden).map((id) => `Geeft de doorslag: ${citeLine(kader, id, antwoorden)}`),
    ...(stand === undefined ? [] : uitkomstRegels(weging, stand, antwoorden)),
    `Uitkomst: ${headline(kader, weging)}.`,
    ...besideLines(kader, weging),
    ...found.consult.map((consult) => `Consult: ${consult.naam}. ${consult.tekst}`),
    ...found.binnen.map((inzet) => `Binnen ${faseLabel(kader, fase)}: ${inzet.tekst}`),
    ...(stand === undefined ? [] : readingLines(stand)),
    'Deze uitkomst telt antwoorden op criteria en zegt niets over wie iemand is. Wie bevoegd is, beslist en mag met een reden afwijken.',
  ];
}
