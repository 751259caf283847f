import { antwoordText, informeringWie } from '../../domain/informering/informering-text.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block } from '../blocks.ts';
import { kenmerkIf, kop } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';

/** When the next overleg is and who tells the betrokkene; what was not agreed is said. */
export function afrondingBlocks(model: VerslagModel): Block[] {
  const { volgendOverleg, informeert } = model.bespreking;
  const open = model.reach.close ? 'nog niet afgesproken' : '';
  const items = [
    ...kenmerkIf('Volgend overleg', volgendOverleg === null ? open : formatDatum(volgendOverleg)),
    ...kenmerkIf('Informeert betrokkene', informeert === '' ? open : informeert),
    ...kenmerkIf('Over het informeren', informeringLines(model).join('\n')),
  ];
  const blocks: Block[] = [
    ...(items.length === 0 ? [] : [{ kind: 'kenmerken', items } as const]),
    ...opmerkingenBlocks(model, 5),
  ];
  return blocks.length === 0 ? [] : [kop(2, 'Afronding'), ...blocks];
}

/** What was recorded of each betrokkene, the newest only. */
function informeringLines({ informeringen, betrokkenen }: VerslagModel): string[] {
  return informeringen.map((one) => `${informeringWie(one, betrokkenen)}: ${antwoordText(one.antwoord)}.`);
}
