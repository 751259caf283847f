import type { Fase } from '../domain/casus/fase.ts';
import type { Antwoord } from '../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from './antwoorden.ts';
import type { Inzet } from './binnen-fase.ts';
import type { Consult } from './consult.ts';
import { decisiveFor } from './doorslag.ts';
import { faseLabel } from './fase.ts';
import { headline } from './headline.ts';
import { isDeciding, weighGroep } from './logica.ts';
import { findCriterium } from './overgang.ts';
import { metRegels, type OvergangStand } from './overgang-stand.ts';
import type { Kader } from './schema.ts';
import type { Groep } from './schema-overgang.ts';
import type { Weging } from './weging.ts';

const STAND: Record<Antwoord, string> = { ja: 'gehaald', nee: 'niet gehaald', onbekend: 'nog open' };

function countLine(groep: Groep, antwoorden: Antwoorden): string {
  const count = (antwoord: Antwoord) =>
    String(groep.criteria.filter((id) => antwoordOp(antwoorden, id) === antwoord).length);
  const counts = `${count('ja')} ja, ${count('nee')} nee, ${count('onbekend')} onbekend`;
  if (!isDeciding(groep)) return `${groep.naam}: weegt mee en geeft niet alleen de doorslag. Nu ${counts}.`;
  const asked =
    groep.criteria.length === 1
      ? 'vraagt een ja'
      : groep.logica === 'een-van'
        ? `vraagt minstens één ja op ${String(groep.criteria.length)} vragen`
        : `vraagt ja op alle ${String(groep.criteria.length)} vragen`;
  const stand = STAND[weighGroep(groep, antwoorden)];
  return `${groep.naam}: ${asked}. Nu ${counts}: ${stand}.`;
}

function citeLine(kader: Kader, id: string, antwoorden: Antwoorden): string {
  const given = antwoorden[id];
  const regels = given?.regels ?? [];
  const cited =
    regels.length === 0 ? '' : ` (${regels.length === 1 ? 'regel' : 'regels'} ${regels.join(', ')})`;
  const why = given?.toelichting?.trim() ?? '';
  const answer = given?.antwoord === 'nee' ? 'nee' : 'ja';
  return `${id}, ${answer}: ${findCriterium(kader, id).tekst}${cited}${why === '' ? '' : `: ${why}`}.`;
}

function overgangLines(kader: Kader, stand: OvergangStand, antwoorden: Antwoorden): string[] {
  const { overgang, onbekend, criteria, tooLittleKnown } = stand;
  const lines = [
    `Van ${faseLabel(kader, overgang.van)} naar ${faseLabel(kader, overgang.naar)}:`,
    ...overgang.groepen.map((groep) => countLine(groep, antwoorden)),
  ];
  if (tooLittleKnown) {
    const needed = onbekend.length - Math.floor(criteria.length / 2);
    lines.push(
      `${String(onbekend.length)} van de ${String(criteria.length)} vragen zijn onbekend, meer dan de helft. Onbekend telt niet als nee. Daarom noemt deze afweging hier geen fase. Zoek op nog minstens ${String(needed)} een antwoord.`,
    );
  }
  return lines;
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

/**
 * The outcome line by line: the kader, each groep that was weighed with its counts, what carries it, our readings,
 * and that it is no decision (AVG art. 22: a named human decides).
 */
export function explain(
  kader: Kader,
  fase: Fase | null,
  antwoorden: Antwoorden,
  weging: Weging,
  found: { consult: readonly Consult[]; binnen: readonly Inzet[] },
): string[] {
  const { stand } = weging;
  const shown = weging.standen.filter((s) => s === stand || s.onbekend.length < s.criteria.length);
  const regels = stand === undefined ? [] : uitkomstRegels(weging, stand, antwoorden);
  return [
    `Kader ${kader.naam}, versie ${kader.versie}. Nu: ${faseLabel(kader, fase)}.`,
    ...shown.flatMap((s) => overgangLines(kader, s, antwoorden)),
    ...decisiveFor(weging, antwoorden).map((id) => `Geeft de doorslag: ${citeLine(kader, id, antwoorden)}`),
    ...regels,
    `Uitkomst: ${headline(kader, weging)}.`,
    ...found.consult.map((consult) => `Consult: ${consult.naam}. ${consult.tekst}`),
    ...found.binnen.map((inzet) => `Binnen ${faseLabel(kader, fase)}: ${inzet.tekst}`),
    ...(stand === undefined ? [] : readingLines(stand)),
    'Deze uitkomst telt antwoorden op criteria en zegt niets over wie iemand is. Wie bevoegd is, beslist en mag met een reden afwijken.',
  ];
}
