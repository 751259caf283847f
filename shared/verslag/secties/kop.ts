import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block, Kenmerk } from '../blocks.ts';
import { clockTime } from '../clock-time.ts';
import { kenmerkIf, kop } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';

/** The title and what every paper about a bespreking says first; `more` follows the fixed lines. */
export function kopBlocks(title: string, model: VerslagModel, more: readonly Kenmerk[]): Block[] {
  const { casus, bespreking } = model;
  const convenant = casus.convenant === '' ? '' : `Gedeeld onder: ${casus.convenant}`;
  return [
    kop(1, title),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Casus', `${casus.nummer}, ${casus.aanduiding}`),
        ...kenmerkIf('Doel', casus.doel),
        ...kenmerkIf('Grondslag', [casus.grondslag, convenant].join('\n')),
        ...kenmerkIf('Overleg', overlegText(model)),
        ...kenmerkIf('Vraag aan het overleg', bespreking.vraag),
        ...more,
      ],
    },
  ];
}

function overlegText({ overleg, bespreking }: VerslagModel): string {
  const { startedAt, closedAt } = bespreking;
  const planned = `${formatDatum(overleg.datum)}, ${overleg.aanvang.replace(':', '.')} uur`;
  const place = overleg.plaats === '' ? planned : `${planned}, ${overleg.plaats}`;
  if (startedAt === null || closedAt === null) return place;
  return `${place}. Besproken van ${clockTime(startedAt)} tot ${clockTime(closedAt)} uur.`;
}
