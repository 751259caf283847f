import { blockTexts } from './block-texts.ts';
import { lineText, quoted } from './line-text.ts';
import type { Paper } from './paper.ts';

/** Every text that stands by itself on a paper. */
export function textsOn({ blocks }: Pick<Paper, 'blocks'>): Set<string> {
  return new Set(blocks.flatMap(blockTexts));
}

/** Whether these words stood there as a text of their own: a paper tells no more than its words of what it was made of. */
export function stoodOn(texts: ReadonlySet<string>, tekst: string): boolean {
  const line = lineText({ tekst, bijlage: false });
  return line !== '' && (texts.has(line) || texts.has(tekst) || texts.has(quoted(line)));
}
