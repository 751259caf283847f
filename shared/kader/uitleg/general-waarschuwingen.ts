import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { faseLabel } from '../fase.ts';
import { isTouched } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';
import type { Weging } from '../weging/weging.ts';

interface General {
  /** The kader says it in its own words already: then those words are enough. */
  readonly saidBy: RegExp;
  readonly holds: (weging: Weging, antwoorden: Antwoorden) => boolean;
  readonly tekst: (kader: Kader) => string;
}

/**
 * Both measures are about one person or one home and can be taken in every fase: Wvggz art. 7:1, Wet tijdelijk
 * huisverbod art. 2. Noord-Limburg, bijlage 1 names them under AVE 3.
 */
const maatregel: General = {
  saidBy: /huisverbod|crisismaatregel/i,
  holds: (weging) =>
    weging.naar === 4 ||
    (weging.uitkomst !== 'afschalen' &&
      weging.standen.some((stand) => stand.overgang.naar === 4 && isTouched(stand))),
  tekst: (kader) =>
    `Een crisismaatregel of een huisverbod van de burgemeester is op zichzelf geen reden voor ${faseLabel(kader, 4)}. Kijk of de criteria ook zonder die maatregel gelden.`,
};

/** Detention and admission end on a date, and no kader asks what happens then (Groningen, verhaal Victor). */
const detained: General = {
  saidBy: /vastzit|detentie/i,
  holds: (weging, antwoorden) =>
    weging.standen
      .filter((stand) => stand.overgang.richting === 'af')
      .some(
        (stand) => stand.met === 'ja' || stand.criteria.some((id) => antwoordOp(antwoorden, id) === 'ja'),
      ),
  tekst: () =>
    'Is het nu alleen veilig omdat iemand vastzit of is opgenomen? Dan is het gevaar buiten niet minder geworden. Beantwoord de vragen ook voor de dag na vrijlating of ontslag.',
};

/** Warnings that hold under every kader. ofKader: what the kader itself warns of here. */
export function generalWaarschuwingen(
  kader: Kader,
  weging: Weging,
  antwoorden: Antwoorden,
  ofKader: readonly string[],
): string[] {
  return [maatregel, detained]
    .filter((general) => general.holds(weging, antwoorden))
    .filter((general) => !ofKader.some((line) => general.saidBy.test(line)))
    .map((general) => general.tekst(kader));
}
