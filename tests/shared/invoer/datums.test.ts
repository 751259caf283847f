import { expect, test } from 'vitest';
import { feestdagenFor } from '../../../shared/domain/termijn/feestdagen-for.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { readTermijn } from '../../../shared/invoer/read-termijn.ts';
import vectors from './datums.vectors.json' with { type: 'json' };
import { isoFromWords } from './iso-from-words.ts';

type Block = {
  vandaag: string;
  uitleg: string;
  volgendOverleg?: string;
  gevallen: { typt: string; wordt: string; melding?: string }[];
};

const blocks: Block[] = vectors;
const feestdagen = feestdagenFor([2026, 2027, 2028, 2029]);

function inWords(typed: string, block: Block): { wordt: string; melding: string } {
  const { termijn, remarks } = readTermijn(typed, {
    today: isoFromWords(block.vandaag),
    feestdagen,
    volgendOverleg: block.volgendOverleg === undefined ? null : isoFromWords(block.volgendOverleg),
  });
  const melding = remarks.join(' ');
  if (termijn === null) return { wordt: 'geen datum', melding };
  expect(termijn.phrase).toBe(typed);
  const date = termijn.date === null ? 'datum onbekend' : formatDatum(termijn.date);
  return { wordt: termijn.kind === 'datum' ? date : `volgend overleg (${date})`, melding };
}

for (const block of blocks) {
  test.each(block.gevallen)(`${block.vandaag}: "$typt" -> $wordt`, ({ typt, wordt, melding }) => {
    expect(inWords(typt, block)).toEqual({ wordt, melding: melding ?? '' });
  });
}

test('the vector file holds at least 120 different phrases', () => {
  const phrases = new Set(blocks.flatMap((block) => block.gevallen.map((geval) => geval.typt)));
  expect(phrases.size).toBeGreaterThanOrEqual(120);
});
