import { akkoordInWords } from '../../../shared/domain/fasebesluit/akkoord-words.ts';
import { deviatingVisies } from '../../../shared/domain/fasebesluit/deviating.ts';
import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { visieThenText } from '../../../shared/verslag/visie-then-text.ts';

export interface BesluitRow {
  readonly name: string;
  readonly values: readonly string[];
}

/** What was recorded, name by name; what is empty is left out. */
export function besluitRows(besluit: Fasebesluit, kader: Kader | null): BesluitRow[] {
  const { soort, beslisserNaam, beslisserRol, vooraf } = besluit;
  // A voorstel changes no regie: only what was filled in stands there.
  const noRegie = soort === 'besluit' ? 'niet ingevuld' : '';
  return [
    row(soort === 'besluit' ? 'Beslist door' : 'Voorgesteld door', `${beslisserNaam}, ${beslisserRol}`),
    row('Op grond van', besluit.grond),
    row('Uitkomst van de afweging', besluit.uitkomst),
    row('Reden om af te wijken', besluit.redenAfwijking),
    row('Besproken met', ...besluit.geraadpleegd),
    row('Eerst nodig', ...vooraf.map(({ tekst, vervuld }) => `${tekst}: ${vervuld ? 'gedaan' : 'nog niet'}`)),
    row('Akkoord deelnemers', ...akkoordInWords(besluit.akkoord)),
    row('Formeel besluit', formalText(besluit)),
    row(
      'Afwijkende visies',
      ...deviatingVisies(besluit).map((visie) => visieThenText(visie, kader ?? { criteria: [] })),
    ),
    row('Casusregie erna', besluit.casusregie || noRegie),
    row('Procesregie erna', besluit.procesregie || noRegie),
  ].filter(({ values }) => values.length > 0);
}

function row(name: string, ...values: readonly string[]): BesluitRow {
  return { name, values: values.filter((value) => value !== '') };
}

function formalText({ formeelNummer, formeelDatum }: Fasebesluit): string {
  const nummer = formeelNummer === '' ? [] : [`nummer ${formeelNummer}`];
  const datum = formeelDatum === null ? [] : [formatDatum(formeelDatum)];
  return [...nummer, ...datum].join(', ');
}
