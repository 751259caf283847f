import type { Kader } from '../schema.ts';
import { row, section, type DiffSection } from './section.ts';

function leeftijdText({ leeftijd }: Kader): string {
  if (leeftijd === undefined) return 'Alle leeftijden';
  const { van, tot, toelichting } = leeftijd;
  const parts = [
    van === undefined ? [] : [`vanaf ${String(van)} jaar`],
    tot === undefined ? [] : [`tot en met ${String(tot)} jaar`],
    toelichting === undefined ? [] : [toelichting],
  ];
  return parts.flat().join(', ');
}

function bronText({ bron }: Kader): string {
  return bron.datum === undefined ? bron.titel : `${bron.titel} (${bron.datum})`;
}

/** Names, scope and source of the whole kader. */
export function diffGeneral(left: Kader, right: Kader): DiffSection {
  const both = (label: string, of: (kader: Kader) => string | string[]) => row(label, of(left), of(right));
  return section('algemeen', 'Algemeen', [
    both('Naam', (kader) => kader.naam),
    both('Gemeenten', (kader) => kader.gemeenten),
    both('Leeftijd', leeftijdText),
    both('Zo heet een fase', (kader) => kader.namen.fase),
    both('Zo heet het overleg', (kader) => kader.namen.overleg),
    both('Zo heten de criteria', (kader) => kader.namen.criteria),
    both('Afspraken bindend', (kader) => kader.afspraken.bindend),
    both('Over afspraken', (kader) => kader.afspraken.tekst),
    both('Eigen bevoegdheid', (kader) =>
      kader.afspraken.eigenBevoegdheid.map(
        ({ naam, woorden }) => `${naam}, herkend aan: ${woorden.join(', ')}`,
      ),
    ),
    both('Bron', bronText),
  ]);
}

/** What each source leaves open; long, so it stands last. */
export function diffBronOnzeker(left: Kader, right: Kader): DiffSection {
  const lines = (kader: Kader) => kader.bronOnzeker.map(({ onderwerp, tekst }) => `${onderwerp}: ${tekst}`);
  const rows =
    left.bronOnzeker.length + right.bronOnzeker.length === 0
      ? []
      : [row('De bron is onzeker over', lines(left), lines(right))];
  return section('bron-onzeker', 'Waar de bron onzeker is', rows);
}
