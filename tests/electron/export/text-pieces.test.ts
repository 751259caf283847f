import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import { renderHtml } from '../../../electron/export/html.ts';
import { plainText, textPieces } from '../../../electron/export/text-pieces.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { alinea } from '../../../shared/verslag/make-block.ts';
import { copy, kader, voorbeeld } from '../../shared/verslag/voorbeeld-bespreking.ts';
import { paragraphTexts, readDocx } from './read-docx.ts';

const arabic = 'محمد الأمين';
const hebrew = 'דָּוִד';

test('a name from right to left is a piece of its own; the number beside it is not', () => {
  expect(textPieces(`Afspraak met ${arabic}, 12 november`)).toEqual([
    { text: 'Afspraak met ', fromRight: false },
    { text: arabic, fromRight: true },
    { text: ', 12 november', fromRight: false },
  ]);
  expect(textPieces(`${hebrew} 3`)).toEqual([
    { text: hebrew, fromRight: true },
    { text: ' 3', fromRight: false },
  ]);
});

test('a text without such letters is one piece, and an empty one is empty', () => {
  expect(textPieces('Yılmaz, Łukasz en Zoë')).toEqual([{ text: 'Yılmaz, Łukasz en Zoë', fromRight: false }]);
  expect(textPieces('')).toEqual([{ text: '', fromRight: false }]);
});

test('what turns text around from the inside is taken out: a file name reads as it is', () => {
  expect(plainText('verslag\u202efdp.exe')).toBe('verslagfdp.exe');
  expect(plainText('\u2066a\u2069\u200f\u061cb')).toBe('ab');
});

test('marks on a letter stay; a stack that would cover other lines is cut', () => {
  expect(plainText('Nguye\u0302\u0303n')).toBe('Nguye\u0302\u0303n');
  expect(plainText(`Z${'\u0301'.repeat(60)}o`)).toBe(`Z${'\u0301'.repeat(4)}o`);
});

test('on paper the name stands apart, in both forms, and reads the same', async () => {
  const whole = buildVerslag(voorbeeld(), kader, { nummer: 1, vaststelling: null });
  const text = `Met ${arabic}, \u202e12 november`;
  const paper = { ...whole, gemeente: arabic, blocks: [alinea(text)] };
  const html = renderHtml(paper, { ...copy, recipient: arabic });
  expect(html).toContain(`Met <bdi>${arabic}</bdi>, 12 november`);
  expect(html).toContain(`voor <bdi>${arabic}</bdi> · exemplaar 3`);
  expect(html).not.toContain('\u202e');
  const parts = await readDocx(await renderDocx(paper, { ...copy, recipient: arabic }));
  const document = parts.get('word/document.xml') ?? '';
  expect(paragraphTexts(document)).toEqual([`Met ${arabic}, 12 november`]);
  expect(document).toMatch(new RegExp(`<w:rPr>(?:<[^>]*>)*<w:rtl/>(?:<[^>]*>)*${arabic}`));
  for (const part of parts.values()) expect(part).not.toContain('\u202e');
});
