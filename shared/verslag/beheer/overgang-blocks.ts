import { rolNaam } from '../../kader/rol.ts';
import { faseLabel } from '../../kader/fase.ts';
import { findCriterium } from '../../kader/overgang.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Groep, Overgang, Regel } from '../../kader/schema/overgang.ts';
import type { Block, RowGroup } from '../blocks.ts';
import { cell, kenmerkIf, kop } from '../make-block.ts';
import { joinWords } from '../words.ts';

function logicaText({ logica, criteria }: Groep): string {
  if (logica === 'weging') return 'weegt mee, geeft nooit alleen de doorslag';
  if (criteria.length === 1) return 'ja nodig';
  return logica === 'een-van' ? 'één keer ja is genoeg' : 'op alles moet ja staan';
}

const richtingText: Record<Overgang['richting'], string> = {
  op: 'Opschalen',
  af: 'Afschalen',
  binnen: 'Binnen de fase',
};

/** One way from fase to fase: what is asked, what it takes, and who decides. */
export function overgangBlocks(kader: Kader, overgang: Overgang): Block[] {
  const { van, naar, richting, kop: title } = overgang;
  const way =
    richting === 'binnen'
      ? faseLabel(kader, van)
      : `van ${faseLabel(kader, van)} naar ${faseLabel(kader, naar)}`;
  const stappen = [...overgang.vooraf, ...overgang.formeleStappen];
  return [
    kop(3, `${richtingText[richting]}, ${way}: ${title}`),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf(
          'Wat eruit volgt',
          overgang.regels.map((regel) => regelText(overgang, regel)).join('\n'),
        ),
        ...kenmerkIf('Eerst', stappen.map(({ tekst }) => tekst).join('\n')),
        ...kenmerkIf(
          'Wie beslist',
          overgang.beslissers.length === 0
            ? 'Het kader noemt niemand.'
            : overgang.beslissers.map(({ rol, grond }) => `${rolNaam(kader, rol)}: ${grond}`).join('\n'),
        ),
        ...kenmerkIf(
          'Wie meepraat',
          overgang.raadplegen
            .map(
              ({ rol, wijze, wanneer }) =>
                `${rolNaam(kader, rol)}: ${wijze}${wanneer === undefined ? '' : `, ${wanneer}`}`,
            )
            .join('\n'),
        ),
        ...kenmerkIf('Instemming', overgang.akkoord?.tekst ?? ''),
        ...kenmerkIf('Bron', herkomstText(overgang)),
        ...kenmerkIf('Over het aantal', overgang.telling ?? ''),
      ],
    },
    {
      kind: 'tabel',
      columns: [
        { head: 'Nummer', width: 0.14 },
        { head: 'Criterium', width: 0.56 },
        { head: 'Bron', width: 0.3 },
      ],
      groups: overgang.groepen.map((groep) => groepRows(kader, groep)),
    },
  ];
}

/** Which groepen a regel takes, by name, and what it says then. */
function regelText({ groepen }: Overgang, regel: Regel): string {
  const names = groepen.filter(({ id }) => regel.groepen.includes(id)).map(({ naam }) => `"${naam}"`);
  return `Als ${joinWords(names)} ${names.length === 1 ? 'is' : 'zijn'} gehaald: ${regel.tekst}`;
}

function groepRows(kader: Kader, groep: Groep): RowGroup {
  return {
    title: `${groep.naam} (${logicaText(groep)})`,
    rows: groep.criteria.map((id) => {
      const criterium = findCriterium(kader, id);
      return [cell(id), cell(criterium.tekst), cell(herkomstText(criterium))];
    }),
  };
}

/** Where a line of the kader comes from; a reading that no source gives is said to be one. */
export function herkomstText(line: {
  readonly bron?: { readonly deel: string; readonly pagina?: string | undefined } | undefined;
  readonly eigenLezing?: string | undefined;
}): string {
  const { bron, eigenLezing } = line;
  const page = bron?.pagina === undefined ? '' : `, p. ${bron.pagina}`;
  return [
    bron === undefined ? '' : `${bron.deel}${page}`,
    eigenLezing === undefined ? '' : `Eigen lezing: ${eigenLezing}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}
