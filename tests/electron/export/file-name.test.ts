import { expect, test } from 'vitest';
import { fileName } from '../../../electron/export/file-name.ts';

const verslag = {
  casusnummer: '2026-014',
  soort: 'verslag',
  versie: 1,
  concept: false,
  formaat: 'docx',
} as const;

test.each([
  [verslag, '2026-014-verslag-v1.docx'],
  [{ ...verslag, concept: true }, '2026-014-verslag-v1-concept.docx'],
  [{ ...verslag, soort: 'afsprakenlijst', formaat: 'pdf' } as const, '2026-014-afsprakenlijst-v1.pdf'],
  [{ ...verslag, soort: 'voorbereiding', versie: null } as const, '2026-014-voorbereiding.docx'],
])('%o is called %s', (naming, name) => {
  expect(fileName(naming)).toBe(name);
});

test.each(['Jansen', '2026-014 Jansen', '../2026-014', ''])(
  '%j is no casusnummer and gives no name',
  (casusnummer) => {
    expect(() => fileName({ ...verslag, casusnummer })).toThrow(RangeError);
  },
);
