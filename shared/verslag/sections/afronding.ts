import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block } from '../blocks.ts';
import { kenmerkIf, kop } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';

/** When the next overleg is and who tells the betrokkene; what was not agreed is said. */
export function afrondingBlocks(model: VerslagModel): Block[] {
  const { volgendOverleg, informeert } = model.bespreking;
  return [
    kop(2, 'Afronding'),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf(
          'Volgend overleg',
          volgendOverleg === null ? 'nog niet afgesproken' : formatDatum(volgendOverleg),
        ),
        ...kenmerkIf('Informeert betrokkene', informeert === '' ? 'nog niet afgesproken' : informeert),
        ...kenmerkIf('Al geïnformeerd', model.casus.betrokkeneGeinformeerd),
      ],
    },
    ...opmerkingenBlocks(model, 5),
  ];
}
