import type { Stap } from '../../domain/bespreking/stap.ts';
import type { Block } from '../blocks.ts';
import { lineText } from '../line-text.ts';
import { lijst } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { bronOf } from '../who.ts';

/** The remarks made in a step, each with its source and the number by which it is cited; nothing without remarks. */
export function opmerkingenBlocks(model: VerslagModel, stap: Stap): Block[] {
  const items = model.informatie
    .filter((line) => line.soort === 'opmerking' && line.stap === stap)
    .map((line) => {
      const bron = bronOf(model, line);
      const text = `${lineText(line)} (regel ${String(line.nummer)})`;
      return bron === '' ? text : `${bron}: ${text}`;
    });
  return items.length === 0 ? [] : [lijst(items)];
}
