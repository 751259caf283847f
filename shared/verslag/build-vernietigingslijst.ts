import { destroyedNaam, grondWord, standOf, type Vernietiging } from '../domain/bewaren/vernietiging.ts';
import { regimeNaam } from '../domain/casus/regime.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { vertrouwelijk } from './classificatie.ts';
import { alinea, cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

const open = new Set(['voorgesteld', 'akkoord']);

/** The casussen and notities that are to be destroyed, for who has to agree: number, regime and dates, no content. `today`: 'YYYY-MM-DD'. */
export function buildVernietigingslijst(
  vernietigingen: readonly Vernietiging[],
  gemeente: string,
  today: string,
): Paper {
  const title = `Vernietigingslijst van ${formatDatum(today)}`;
  const rows = vernietigingen.filter((vernietiging) => open.has(standOf(vernietiging)));
  return {
    title,
    gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'Deze lijst bevat geen inhoud van casussen of notities.',
    blocks: [
      kop(1, title),
      alinea(
        'Voor deze casussen en notities is vernietiging voorgesteld. Twee mensen geven akkoord voordat er iets wordt gewist.',
      ),
      {
        kind: 'tabel',
        columns: [
          { head: 'Kenmerk', width: 0.13 },
          { head: 'Wat', width: 0.16 },
          { head: 'Regime', width: 0.21 },
          { head: 'Grond', width: 0.22 },
          { head: 'Bewaard tot', width: 0.14 },
          { head: 'Akkoord', width: 0.14 },
        ],
        groups: [
          {
            title: null,
            rows: rows.map((vernietiging) => [
              cell(vernietiging.nummer),
              cell(destroyedNaam(vernietiging)),
              cell(regimeNaam[vernietiging.regime]),
              cell(grondWord[vernietiging.grond]),
              cell(vernietiging.tot === null ? '' : formatDatum(vernietiging.tot)),
              cell(akkoordText(vernietiging)),
            ]),
          },
        ],
      },
      {
        kind: 'handtekeningen',
        items: [
          { naam: '', rol: 'Eerste akkoord' },
          { naam: '', rol: 'Tweede akkoord' },
        ],
      },
    ],
  };
}

function akkoordText({ akkoordEen, akkoordTwee }: Vernietiging): string {
  const names = [akkoordEen, akkoordTwee].flatMap((akkoord) => (akkoord === null ? [] : [akkoord.naam]));
  return names.length === 0 ? 'nog niemand' : names.join(', ');
}
