import type { Fase } from '../domain/casus/fase.ts';
import type { Antwoorden } from './antwoorden.ts';
import { applies } from './bij-antwoord.ts';
import { faseLabel } from './fase.ts';
import type { OvergangStand } from './overgang-stand.ts';
import type { Kader } from './schema.ts';
import type { Weging } from './weging.ts';

const isTouched = (stand: OvergangStand) => stand.onbekend.length < stand.criteria.length;

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

function outsideAge(kader: Kader, leeftijd: number | undefined): boolean {
  if (leeftijd === undefined || kader.leeftijd === undefined) return false;
  const { van = 0, tot = Infinity } = kader.leeftijd;
  return leeftijd < van || leeftijd > tot;
}

const afschalenMet = ({ standen }: Weging) =>
  standen.some((stand) => stand.overgang.richting === 'af' && stand.met === 'ja');

/** Fasen above the named one that another answer could still bring: the next one, and those somebody answered on. */
function openHigherFasen({ standen, naar }: Weging): Set<Fase> {
  const higher = standen
    .filter(({ overgang }) => overgang.richting === 'op' && naar !== null && overgang.naar > naar)
    .filter((stand) => stand.overgang.naar === stand.overgang.van + 1 || isTouched(stand))
    .filter((stand) => stand.met === 'onbekend');
  return new Set(higher.map((stand) => stand.overgang.naar));
}

/** What to watch out for with this outcome; first what follows from the answers, then what the kader warns of. */
export function waarschuwingenFor(
  kader: Kader,
  weging: Weging,
  antwoorden: Antwoorden,
  leeftijd: number | undefined,
): string[] {
  const lines: string[] = [];
  if (outsideAge(kader, leeftijd)) lines.push('Dit kader is niet bedoeld voor deze leeftijd.');
  if (weging.contradictory) {
    lines.push(
      'De criteria voor opschalen en die voor afschalen zijn allebei gehaald. De hoogste fase gaat voor. Kijk samen welke antwoorden niet bij elkaar passen.',
    );
  }
  if (weging.uitkomst === 'consult' && afschalenMet(weging)) {
    lines.push('De criteria voor afschalen zijn ook gehaald. Vraag eerst consult.');
  }
  for (const fase of openHigherFasen(weging)) {
    lines.push(
      `${faseLabel(kader, fase)} is nog niet uitgesloten: niet alle vragen daarover zijn beantwoord.`,
    );
  }
  const ofKader = inView(weging).flatMap((stand) => stand.overgang.waarschuwingen);
  return [
    ...new Set([...lines, ...ofKader.filter((line) => applies(line, antwoorden)).map((line) => line.tekst)]),
  ];
}
