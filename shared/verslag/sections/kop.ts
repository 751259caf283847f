import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block, Kenmerk } from '../blocks.ts';
import { clockTime } from '../clock-time.ts';
import { kenmerkIf, kop } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';

/** The title and what every paper about a bespreking says first; `more` is what this one adds. */
export function kopBlocks(title: string, model: VerslagModel, more: readonly Kenmerk[]): Block[] {
  const { casus, bespreking } = model;
  const convenant = casus.convenant === '' ? '' : `gedeeld onder: ${casus.convenant}`;
  return [
    kop(1, title),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Casus', `${casus.nummer}, ${casus.aanduiding}`),
        ...kenmerkIf('Doel', casus.doel),
        ...kenmerkIf('Overleg', overlegText(model)),
        ...kenmerkIf('Vraag aan het overleg', bespreking.vraag),
        ...more,
        ...kenmerkIf('Grondslag', [casus.grondslag, convenant].filter((part) => part !== '').join('; ')),
      ],
    },
  ];
}

/** The real times once it is over, until then the planned one. */
function overlegText({ overleg, bespreking }: VerslagModel): string {
  const { startedAt, closedAt } = bespreking;
  const time =
    startedAt === null || closedAt === null
      ? `${overleg.aanvang.replace(':', '.')} uur`
      : `${clockTime(startedAt)} tot ${clockTime(closedAt)} uur`;
  return [formatDatum(overleg.datum), time, overleg.plaats].filter((part) => part !== '').join(', ');
}
