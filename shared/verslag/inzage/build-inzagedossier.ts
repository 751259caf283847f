import type { Retention } from '../../domain/bewaren/retention-of.ts';
import type { Casus } from '../../domain/casus/casus.ts';
import { regimeNaam } from '../../domain/casus/regime.ts';
import type { InzageItem } from '../../domain/inzage/inzage-item.ts';
import { redact } from '../../domain/inzage/redact.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block } from '../blocks.ts';
import { vertrouwelijk } from '../classificatie.ts';
import { alinea, cell, kenmerkIf, kop, lijst, stack } from '../make-block.ts';
import type { Paper } from '../paper.ts';
import { leftOutBlocks } from './left-out.ts';
import { betrokkeneRechten } from './rechten-text.ts';

export interface InzagedossierParts {
  readonly gemeente: string;
  readonly casus: Casus;
  readonly betrokkene: string;
  /** 'YYYY-MM-DD'. */
  readonly ontvangenOp: string;
  readonly retention: Pick<Retention, 'reden' | 'tot'>;
  readonly items: readonly InzageItem[];
}

/** The copy of AVG art. 15: what is held, from whom, why, how long, who saw it, and what was left out. */
export function buildInzagedossier(parts: InzagedossierParts): Paper {
  const { casus } = parts;
  const title = `Inzagedossier ${casus.nummer}`;
  return {
    title,
    gemeente: parts.gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer: casus.nummer,
    versie: '',
    concept: false,
    geheimhouding: 'Dit dossier is voor de betrokkene zelf. Bewaar het op een veilige plaats.',
    blocks: [
      kop(1, title),
      alinea('Dit zijn de gegevens die wij in deze casus over u bewaren. U vroeg daarom (AVG artikel 15).'),
      ...whyBlocks(parts),
      ...itemBlocks(parts.items),
      ...leftOutBlocks(parts.items),
      kop(2, 'Uw rechten'),
      lijst(betrokkeneRechten),
    ],
  };
}

function whyBlocks({ casus, betrokkene, ontvangenOp, retention }: InzagedossierParts): Block[] {
  return [
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Voor', betrokkene),
        ...kenmerkIf('Uw verzoek kwam op', formatDatum(ontvangenOp)),
        ...kenmerkIf('Waaronder wij dit bespreken', regimeNaam[casus.regime]),
        ...kenmerkIf('Grondslag', casus.grondslag),
        ...kenmerkIf('Convenant of reglement', casus.convenant),
        ...kenmerkIf('Wie samen verantwoordelijk zijn', casus.verwerkingsverantwoordelijken.join('\n')),
        ...kenmerkIf('Hoe lang wij dit bewaren', retention.reden),
        ...kenmerkIf('Bewaard tot', retention.tot === null ? '' : formatDatum(retention.tot)),
      ],
    },
  ];
}

/** Per heading a table; the numbers go on, so that a line can be named in a letter. */
function itemBlocks(items: readonly InzageItem[]): Block[] {
  const shown = items.filter(({ keuze }) => keuze !== null && keuze.keuze !== 'weglaten');
  const numbered = shown.map((item, index) => ({ item, nummer: index + 1 }));
  const groepen = [...new Set(shown.map(({ groep }) => groep))];
  return groepen.flatMap((groep) => [
    kop(2, groep),
    {
      kind: 'tabel' as const,
      columns: [
        { head: 'Nr.', width: 0.06 },
        { head: 'Soort', width: 0.24 },
        { head: 'Wat er staat', width: 0.7 },
      ],
      groups: [
        {
          title: null,
          rows: numbered
            .filter((one) => one.item.groep === groep)
            .map((one) => itemRow(one.item, one.nummer)),
        },
      ],
    },
  ]);
}

function itemRow({ soort, datum, velden, keuze }: InzageItem, nummer: number) {
  const left = redact(velden, keuze?.strepen ?? []);
  return [
    cell(String(nummer)),
    stack(cell(soort), cell(datum === null ? '' : formatDatum(datum), 'meta')),
    stack(...left.map(({ naam, tekst }) => cell(`${naam}: ${tekst}`))),
  ];
}
