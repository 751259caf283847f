import { akkoordInWords } from '../../../shared/domain/fasebesluit/akkoord-words.ts';
import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { visieThenText } from '../../../shared/verslag/visie-then-text.ts';

/** What was recorded, name by name; what is empty is left out. Lists stand one on a line. */
export function besluitRows(besluit: Fasebesluit, kader: Kader | null): [name: string, value: string][] {
  const { formeelNummer, formeelDatum } = besluit;
  const rows: [string, string][] = [
    [
      besluit.soort === 'besluit' ? 'Beslist door' : 'Voorgesteld door',
      `${besluit.beslisserNaam}, ${besluit.beslisserRol}`,
    ],
    ['Op grond van', besluit.grond],
    ['Uitkomst van de afweging', besluit.uitkomst],
    ['Reden om af te wijken', besluit.redenAfwijking],
    ['Besproken met', besluit.geraadpleegd.join('\n')],
    [
      'Eerst nodig',
      besluit.vooraf.map(({ tekst, vervuld }) => `${tekst}: ${vervuld ? 'gedaan' : 'nog niet'}`).join('\n'),
    ],
    ['Akkoord deelnemers', akkoordInWords(besluit.akkoord).join('\n')],
    [
      'Formeel besluit',
      [
        formeelNummer === '' ? '' : `nummer ${formeelNummer}`,
        formeelDatum === null ? '' : formatDatum(formeelDatum),
      ]
        .filter((part) => part !== '')
        .join(', '),
    ],
    [
      'Afwijkende visies',
      besluit.visies.map((visie) => visieThenText(visie, kader ?? { criteria: [] })).join('\n'),
    ],
    ['Casusregie erna', besluit.casusregie],
    ['Procesregie erna', besluit.procesregie],
  ];
  return rows.filter(([, value]) => value !== '');
}
