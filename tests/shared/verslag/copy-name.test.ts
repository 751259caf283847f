import { expect, test } from 'vitest';
import {
  copyFileName,
  notitieFileName,
  uitnodigingenFolderName,
  uitnodigingFileName,
} from '../../../shared/verslag/copy-name.ts';

const of = { casusnummer: '2026-014', nummer: 3, formaat: 'pdf' } as const;

test('a file is called after the casusnummer, what it is, and its number', () => {
  expect(copyFileName({ ...of, soort: 'voorbereiding' })).toBe('2026-014-voorbereiding-exemplaar-03.pdf');
  expect(
    copyFileName({ casusnummer: '2026-1014', soort: 'inzagedossier', nummer: 112, formaat: 'docx' }),
  ).toBe('2026-1014-inzagedossier-exemplaar-112.docx');
  expect(uitnodigingFileName(of, 'Wijkteam Süd / Oost')).toBe(
    '2026-014-uitnodiging-wijkteam-sud-oost-exemplaar-03.pdf',
  );
  expect(uitnodigingFileName(of, '')).toBe('2026-014-uitnodiging-exemplaar-03.pdf');
  expect(uitnodigingenFolderName('2026-014')).toBe('2026-014-uitnodigingen');
  expect(notitieFileName({ nummer: 'D2026-001', versie: 2 }, 3, 'docx')).toBe(
    'D2026-001-driehoeknotitie-v2-exemplaar-03.docx',
  );
});

test.each(['Jansen', '2026-014 Jansen', '../2026-014', ''])(
  '%j is no casusnummer and gives no name',
  (casusnummer) => {
    expect(() => copyFileName({ ...of, casusnummer, soort: 'afweging' })).toThrow(RangeError);
    expect(() => notitieFileName({ nummer: casusnummer, versie: 1 }, 1, 'pdf')).toThrow(RangeError);
  },
);
