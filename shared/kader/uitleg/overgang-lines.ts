import type { Antwoord } from '../../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { faseLabel } from '../fase.ts';
import { isDeciding, weighGroep } from '../weging/logica.ts';
import type { OvergangStand } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';
import type { Groep } from '../schema/overgang.ts';

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
        : groep.criteria.length === 2
          ? 'vraagt ja op beide vragen'
          : `vraagt ja op alle ${String(groep.criteria.length)} vragen`;
  const stand = STAND[weighGroep(groep, antwoorden)];
  return `${groep.naam}: ${asked}. Nu ${counts}: ${stand}.`;
}

/** One overgang in the explanation: each groep with its counts, and whether enough is known. */
export function overgangLines(kader: Kader, stand: OvergangStand, antwoorden: Antwoorden): string[] {
  const { overgang, onbekend, criteria, stillNeeded } = stand;
  const half =
    onbekend.length * 2 > criteria.length
      ? `${String(onbekend.length)} van de ${String(criteria.length)} vragen zijn onbekend, meer dan de helft.`
      : 'Van de vragen die de doorslag geven is meer dan de helft onbekend.';
  const tooLittle = `${half} Onbekend telt niet als nee. Daarom noemt deze afweging hier geen fase. Zoek nog op minstens ${stillNeeded === 1 ? '1 vraag' : `${String(stillNeeded)} vragen`} een antwoord.`;
  const { van, naar, kop } = overgang;
  const ways = kader.overgangen.filter((other) => other.van === van && other.naar === naar);
  const which = ways.length > 1 ? ` (${kop})` : '';
  return [
    `Van ${faseLabel(kader, van)} naar ${faseLabel(kader, naar)}${which}:`,
    ...overgang.groepen.map((groep) => countLine(groep, antwoorden)),
    ...(stillNeeded > 0 ? [tooLittle] : []),
  ];
}
