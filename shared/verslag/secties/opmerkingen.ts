import type { Stap } from '../../domain/bespreking/stap.ts';
import type { Block } from '../blocks.ts';
import { lineText } from '../line-text.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { bronOf } from '../who.ts';

/** The remarks made in a step, each with its source in front; nothing when there are none. */
export function opmerkingenBlocks(model: VerslagModel, stap: Stap): Block[] {
  const items = model.informatie
    .filter((line) => line.soort === 'opmerking' && line.stap === stap)
    .map((line) => {
      const bron = bronOf(model, line);
      return bron === '' ? lineText(line) : `${bron}: ${lineText(line)}`;
    });
  return items.length === 0 ? [] : [{ kind: 'lijst', numbered: false, items }];
}
