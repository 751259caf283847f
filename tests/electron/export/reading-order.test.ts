import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import { renderHtml } from '../../../electron/export/html.ts';
import { blockTexts } from '../../shared/verslag/block-texts.ts';
import { buildHerstelcode } from '../../../shared/verslag/build-herstelcode.ts';
import { buildDriehoeknotitie } from '../../../shared/verslag/driehoek/build-driehoeknotitie.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { copy, kader, voorbeeld } from '../../shared/verslag/voorbeeld-bespreking.ts';
import { hamerModel } from '../../shared/verslag/voorbeeld-driehoek.ts';
import { htmlTexts, paragraphTexts, readDocx } from './read-docx.ts';

const vaststelling = { datum: '2026-11-19', door: 'A. Willems' };

const papers = [
  ['driehoeknotitie', buildDriehoeknotitie(hamerModel)],
  ['verslag', buildVerslag(voorbeeld(), kader, { nummer: 1, vaststelling })],
  [
    'herstelcode',
    buildHerstelcode({
      code: '7K3QX-V0M2D-9ARTY',
      kenmerk: '7F3A',
      gemeente: 'Gemeente Waterkant',
      date: '2026-11-12',
    }),
  ],
] as const;

/** Words that both renderers add beside the text of a block. */
const added = /^(naar|Datum|Handtekening|Groep \d)$/;

test.each(papers)('the DOCX and the HTML of a %s read alike, and as the paper', async (_name, paper) => {
  const word = await readDocx(await renderDocx(paper, copy));
  const html = renderHtml(paper, copy);
  const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));

  const fromDocx = paragraphTexts(word.get('word/document.xml') ?? '');
  const fromHtml = htmlTexts(main);

  expect(fromDocx.length).toBeGreaterThan(10);
  expect(fromHtml).toEqual(fromDocx);
  expect(fromDocx.filter((line) => !added.test(line))).toEqual(
    paper.blocks.flatMap(blockTexts).filter((line) => !added.test(line)),
  );
});
