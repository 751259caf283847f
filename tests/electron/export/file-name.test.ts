import { expect, test } from 'vitest';
import { fileName } from '../../../electron/export/file-name.ts';

test('a file is called after the casusnummer and what it is', () => {
  expect(fileName({ casusnummer: '2026-014', soort: 'voorbereiding', formaat: 'pdf' })).toBe(
    '2026-014-voorbereiding.pdf',
  );
  expect(fileName({ casusnummer: '2026-1014', soort: 'inzagedossier', formaat: 'docx' })).toBe(
    '2026-1014-inzagedossier.docx',
  );
});

test.each(['Jansen', '2026-014 Jansen', '../2026-014', ''])(
  '%j is no casusnummer and gives no name',
  (casusnummer) => {
    expect(() => fileName({ casusnummer, soort: 'afweging', formaat: 'pdf' })).toThrow(RangeError);
  },
);
