import { blockTexts } from './block-texts.ts';
import type { Paper } from './paper.ts';

/**
 * The paper as one string to take a hash of: the same for every copy, and unchanged when only the looks change.
 * Arrays of strings only, so that no two papers share it and no order of keys matters.
 */
export function canonicalText(paper: Paper): string {
  const head = [
    paper.title,
    paper.gemeente,
    paper.classificatie,
    paper.specialData,
    paper.casusnummer,
    paper.versie,
    paper.concept ? 'concept' : 'vastgesteld',
    paper.geheimhouding,
  ];
  const body = paper.blocks.map((block) => [block.kind, ...blockTexts(block)]);
  return JSON.stringify(['casustafel-papier-1', head, ...body]);
}
