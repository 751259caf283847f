import type { Afspraak } from '../../domain/afspraak/afspraak.ts';
import { lijnOf, type Lijn } from '../../domain/organisatie/lijn-of.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell } from '../make-block.ts';
import { afsprakenTabel, openAfspraken } from './afspraken-tabel.ts';
import type { StukValues } from './fill-sjabloon.ts';
import { generalValues } from './general-values.ts';
import { risicosTabel } from './risicos-tabel.ts';
import type { HandValues, StukCasus } from './stuk-casus.ts';

/** The plan van aanpak: doelen, who does what along each line, who has regie, and what is done at a relapse. */
export function planValues(from: StukCasus, hand: HandValues): StukValues {
  const open = openAfspraken(from.afspraken);
  const of = (lijn: Lijn | 'eigen'): readonly Block[] => [
    afsprakenTabel(
      open.filter((afspraak) => lijnOfAfspraak(afspraak, from) === lijn),
      from,
      from,
    ),
  ];
  return {
    velden: {
      ...generalValues(from),
      ...hand,
      'volgend-overleg': from.volgendOverleg === null ? '' : formatDatum(from.volgendOverleg),
    },
    tabellen: {
      zorg: of('zorg'),
      straf: of('straf'),
      bestuur: of('bestuur'),
      eigen: of('eigen'),
      terugval: [terugvalTabel(from)],
      risicos: [risicosTabel(from.risicos)],
    },
  };
}

/** The line of who does it; eigen: a betrokkene or naaste. Who works at no known organisatie falls under zorg. */
function lijnOfAfspraak(
  { organisatieId, contactId, betrokkeneId }: Afspraak,
  { organisaties, contacten }: StukCasus,
): Lijn | 'eigen' {
  if (betrokkeneId !== null && organisatieId === null && contactId === null) return 'eigen';
  const id = organisatieId ?? contacten.find((contact) => contact.id === contactId)?.organisatieId;
  const soort = organisaties.find((organisatie) => organisatie.id === id)?.soort;
  return soort === undefined ? 'zorg' : lijnOf(soort);
}

function terugvalTabel({ scenarios }: StukCasus): Block {
  if (scenarios.length === 0) return alinea('Hierover is nog niets afgesproken.', 'meta');
  return {
    kind: 'tabel',
    columns: [
      { head: 'Als', width: 0.37 },
      { head: 'Dan', width: 0.38 },
      { head: 'Wie let op', width: 0.25 },
    ],
    groups: [
      {
        title: null,
        rows: scenarios.map(({ als, dan, eigenaar }) => [cell(als), cell(dan), cell(eigenaar, 'strong')]),
      },
    ],
  };
}
