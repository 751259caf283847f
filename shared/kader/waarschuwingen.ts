import type { Fase } from '../domain/casus/fase.ts';
import type { Antwoorden } from './antwoorden.ts';
import { applies } from './bij-antwoord.ts';
import { faseLabel } from './fase.ts';
import type { OvergangStand } from './overgang-stand.ts';
import type { Kader } from './schema.ts';
import type { Weging } from './weging.ts';

/** Overgangen whose prompts and warnings matter: the one at hand, and those with at least one answer. */
function touched(weging: Weging): OvergangStand[] {
  return weging.standen.filter(
    (stand) => stand === weging.stand || stand.onbekend.length < stand.criteria.length,
  );
}

/** Prompts of the kader for this fase and these answers, such as the Meldcode or the PSHI-check. */
export function aanwijzingenFor(
  kader: Kader,
  fase: Fase | null,
  weging: Weging,
  antwoorden: Antwoorden,
): string[] {
  const lines = [
    ...touched(weging).flatMap((stand) => stand.overgang.aanwijzingen),
    ...kader.fasen.filter((f) => f.nummer === (fase ?? weging.naar)).flatMap((f) => f.aanwijzingen),
  ];
  return [...new Set(lines.filter((line) => applies(line, antwoorden)).map((line) => line.tekst))];
}

function buitenLeeftijd(kader: Kader, leeftijd: number | undefined): boolean {
  if (leeftijd === undefined || kader.leeftijd === undefined) return false;
  const { van = 0, tot = Infinity } = kader.leeftijd;
  return leeftijd < van || leeftijd > tot;
}

/** What to watch out for with this outcome; first what follows from the answers, then what the kader warns of. */
export function waarschuwingenFor(
  kader: Kader,
  weging: Weging,
  antwoorden: Antwoorden,
  leeftijd: number | undefined,
): string[] {
  const lines: string[] = [];
  if (buitenLeeftijd(kader, leeftijd)) lines.push('Dit kader is niet bedoeld voor deze leeftijd.');
  if (weging.tegenstrijdig) {
    lines.push(
      'De criteria voor opschalen en die voor afschalen zijn allebei gehaald. De hoogste fase gaat voor. Kijk samen welke antwoorden niet bij elkaar passen.',
    );
  }
  const higher = weging.standen
    .filter((stand) => stand.overgang.richting === 'op' && stand.overgang.naar > (weging.naar ?? 4))
    .filter((stand) => stand.voldaan === 'onbekend');
  for (const fase of new Set(higher.map((stand) => stand.overgang.naar))) {
    lines.push(
      `${faseLabel(kader, fase)} is nog niet uitgesloten: niet alle vragen daarover zijn beantwoord.`,
    );
  }
  const ofKader = touched(weging).flatMap((stand) => stand.overgang.waarschuwingen);
  return [
    ...new Set([...lines, ...ofKader.filter((line) => applies(line, antwoorden)).map((line) => line.tekst)]),
  ];
}
