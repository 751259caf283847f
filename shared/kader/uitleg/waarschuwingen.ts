import type { Fase } from '../../domain/casus/fase.ts';
import type { Antwoorden } from '../antwoorden.ts';
import { applies } from '../weging/bij-antwoord.ts';
import { faseLabel } from '../fase.ts';
import { generalWaarschuwingen } from './general-waarschuwingen.ts';
import { kenmerkenTension } from './kenmerken-tension.ts';
import { openHigher } from '../weging/open-higher.ts';
import { isTouched } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';
import type { Weging } from '../weging/weging.ts';

/** Overgangen whose prompts and warnings matter: the one at hand, and those with at least one answer. */
const inView = (weging: Weging) =>
  weging.standen.filter((stand) => stand === weging.stand || isTouched(stand));

/** Prompts of the kader for this fase and these answers, such as the Meldcode or the PSHI-check. */
export function aanwijzingenFor(
  kader: Kader,
  fase: Fase | null,
  weging: Weging,
  antwoorden: Antwoorden,
): string[] {
  const lines = [
    ...inView(weging).flatMap((stand) => stand.overgang.aanwijzingen),
    ...kader.fasen.filter((f) => f.nummer === (fase ?? weging.naar)).flatMap((f) => f.aanwijzingen),
  ];
  return [...new Set(lines.filter((line) => applies(line, antwoorden)).map((line) => line.tekst))];
}

const afschalenMet = ({ standen }: Weging) =>
  standen.some((stand) => stand.overgang.richting === 'af' && stand.met === 'ja');

/** Going up is met as well, on too few answers to name the fase: the consult must not hide that. */
function thinBesideConsult(kader: Kader, { uitkomst, standen }: Weging): string[] {
  if (uitkomst !== 'consult') return [];
  const fasen = standen
    .filter((s) => s.overgang.richting === 'op' && s.met === 'ja')
    .map((s) => s.overgang.naar);
  return [...new Set(fasen)].map(
    (fase) =>
      `Er is ook al een ja die bij ${faseLabel(kader, fase)} past, maar te veel vragen zijn nog onbekend. Zoek snel de antwoorden en wacht daarmee niet op het consult.`,
  );
}

/** The criteria for going up and those for going down hold together. */
export const BOTH_MET =
  'De criteria voor opschalen en die voor afschalen zijn allebei gehaald. De hoogste fase gaat voor. Kijk samen welke antwoorden niet bij elkaar passen.';

/** What follows from these answers under any kader. */
function fromAnswers(kader: Kader, weging: Weging, antwoorden: Antwoorden): string[] {
  return [
    ...(weging.contradictory ? [BOTH_MET] : []),
    ...(weging.uitkomst === 'consult' && afschalenMet(weging)
      ? ['De criteria voor afschalen zijn ook gehaald. Vraag eerst consult.']
      : []),
    ...thinBesideConsult(kader, weging),
    ...openHigher(weging).inView.map(
      (fase) =>
        `${faseLabel(kader, fase)} is nog niet uitgesloten: niet alle vragen daarover zijn beantwoord.`,
    ),
    ...kenmerkenTension(kader, weging.standen, antwoorden),
  ];
}

/**
 * What to watch out for with this outcome: first whether the kader fits at all (scope, null when it does), then
 * what follows from the answers, then what holds under every kader, then what this kader warns of.
 */
export function waarschuwingenFor(
  kader: Kader,
  weging: Weging,
  antwoorden: Antwoorden,
  scope: string | null,
): string[] {
  const ofKader = inView(weging)
    .flatMap((stand) => stand.overgang.waarschuwingen)
    .filter((line) => applies(line, antwoorden))
    .map((line) => line.tekst);
  const lines = [
    ...(scope === null ? [] : [scope]),
    ...fromAnswers(kader, weging, antwoorden),
    ...generalWaarschuwingen(kader, weging, antwoorden, ofKader),
    ...ofKader,
  ];
  return [...new Set(lines)];
}
