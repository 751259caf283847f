import type { Bewaartermijnen } from '../../domain/bewaren/bewaartermijn.ts';
import { termijnBeginNaam } from '../../domain/bewaren/bewaartermijn.ts';
import { duurWords } from '../../domain/bewaren/duur.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { regimeNaam, regimeSchema } from '../../domain/casus/regime.ts';
import type { Tabel } from '../blocks.ts';
import { plainTable } from './plain-table.ts';
import { toFillIn } from './to-fill-in.ts';

/** How long casussen under one regime are kept, in words to print. */
interface TermijnRow {
  readonly regime: string;
  readonly termijn: string;
  /** Who decided it and when, or the mark that nobody did yet. */
  readonly besluit: string;
}

/** One row for each regime. A term that the gemeente did not decide is said to be a proposal. */
export function termijnTable(termijnen: Bewaartermijnen): Tabel {
  return plainTable(
    [
      ['Regime', 0.28],
      ['Termijn', 0.42],
      ['Vastgesteld', 0.3],
    ],
    termijnRows(termijnen).map(({ regime, termijn, besluit }) => [regime, termijn, besluit]),
  );
}

function termijnRows(termijnen: Bewaartermijnen): TermijnRow[] {
  return regimeSchema.options.map((regime) => {
    const { keuze, besloten } = termijnen[regime];
    return {
      regime: regimeNaam[regime],
      termijn: `${duurWords(keuze.duur)}, vanaf ${termijnBeginNaam[keuze.begin]}. Met een reden te verlengen tot hoogstens ${duurWords(keuze.hoogstens)}.`,
      besluit:
        besloten === null
          ? toFillIn('dit is een voorstel; stel de termijn vast bij Beheer, Bewaren')
          : `${besloten.functie}, ${formatDatum(besloten.datum)}`,
    };
  });
}
