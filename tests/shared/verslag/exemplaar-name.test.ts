import { expect, test } from 'vitest';
import { exemplaarFileName, sendingFolderName } from '../../../shared/verslag/exemplaar-name.ts';

const naming = { casusnummer: '2026-014', stuk: 'afsprakenlijst', versie: 1, concept: false } as const;

test('a folder and its files are called after the casus and a number, never after a person', () => {
  expect(sendingFolderName(naming, '2026-11-26')).toBe('2026-014-afsprakenlijst-v1-26-nov-2026');
  expect(exemplaarFileName(naming, 3, 'pdf')).toBe('2026-014-afsprakenlijst-v1-exemplaar-03.pdf');
  expect(exemplaarFileName({ ...naming, concept: true }, 102, 'zip')).toBe(
    '2026-014-afsprakenlijst-v1-concept-exemplaar-102.zip',
  );
});

test('a casusnummer of another form gives no name: it could hold a path or a person', () => {
  for (const casusnummer of ['../2026-014', 'Els Voorbeeld', '']) {
    expect(() => exemplaarFileName({ ...naming, casusnummer }, 1, 'pdf')).toThrow(RangeError);
    expect(() => sendingFolderName({ ...naming, casusnummer }, '2026-11-26')).toThrow(RangeError);
  }
});
