import {
  termijnBeginNaam,
  termijnSoortNaam,
  termijnSoortSchema,
  type Bewaartermijnen,
  type TermijnKeuze,
  type TermijnSoort,
} from '../../domain/bewaren/bewaartermijn.ts';
import { duurWords } from '../../domain/bewaren/duur.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Tabel } from '../blocks.ts';
import { plainTable } from './plain-table.ts';
import { toFillIn } from './to-fill-in.ts';

/** How long casussen under one regime, or notities of no casus, are kept, in words to print. */
interface TermijnRow {
  readonly soort: string;
  readonly termijn: string;
  /** Who decided it and when, or the mark that nobody did yet. */
  readonly besluit: string;
}

/** One row for each term. A term that the gemeente did not decide is said to be a proposal. */
export function termijnTable(termijnen: Bewaartermijnen): Tabel {
  return plainTable(
    [
      ['Waarvan', 0.28],
      ['Termijn', 0.42],
      ['Vastgesteld', 0.3],
    ],
    termijnRows(termijnen).map(({ soort, termijn, besluit }) => [soort, termijn, besluit]),
  );
}

function termijnRows(termijnen: Bewaartermijnen): TermijnRow[] {
  return termijnSoortSchema.options.map((soort) => {
    const { keuze, besloten } = termijnen[soort];
    return {
      soort: termijnSoortNaam[soort],
      termijn: `${duurWords(keuze.duur)}, vanaf ${termijnBeginNaam[keuze.begin]}. ${hoogstensWords(soort, keuze)}`,
      besluit:
        besloten === null
          ? toFillIn('dit is een voorstel; stel de termijn vast bij Beheer, Bewaren')
          : `${besloten.functie}, ${formatDatum(besloten.datum)}`,
    };
  });
}

function hoogstensWords(soort: TermijnSoort, { hoogstens }: TermijnKeuze): string {
  return soort === 'driehoeknotitie'
    ? `Hoogstens ${duurWords(hoogstens)} na het begin.`
    : `Met een reden te verlengen tot hoogstens ${duurWords(hoogstens)}.`;
}
