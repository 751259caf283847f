import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import type { Beveiliging } from '../../../shared/verslag/beheer/beveiliging.ts';

export const gemeente: Gemeente = {
  naam: 'Gemeente Testdorp',
  kaderId: 'dalfsen',
  kaderVersie: '1.0',
  regime: 'gemeentelijke-taak',
  grondslag: 'AVG artikel 6, eerste lid, onder e, met de Wmo 2015',
  convenant: 'Convenant Testdorp 2025',
  reservekopieMap: null,
  lockAfterMinutes: 10,
};

export const beveiliging: Beveiliging = {
  programma: {
    versie: '0.1.0',
    ontwikkelversie: false,
    electron: '45.4.1',
    chromium: '150.0.1',
    node: '24.21.0',
    sqlite: '3.53.4',
    ciphers: '2.4.0',
    hash: '0123456789abcdef'.repeat(4),
    onderdelen: [
      { naam: 'docx', versie: '9.15.2', licentie: 'MIT', inProgramma: true },
      { naam: 'prepin', versie: '1.0.3', licentie: 'Unlicense', inProgramma: false },
      { naam: 'zod', versie: '4.6.7', licentie: 'MIT', inProgramma: true },
    ],
  },
  cipher: {
    naam: 'sqlcipher',
    legacy: 4,
    pageBytes: 4096,
    hmacPerPage: true,
    hmac: 'SHA-512',
    keyBits: 256,
    saltBytes: 16,
  },
  pragmas: [
    { naam: 'temp_store', waarde: '2' },
    { naam: 'secure_delete', waarde: '1' },
    { naam: 'journal_mode', waarde: 'delete' },
  ],
  kdf: {
    nieuw: { memoryKib: 65_536, passes: 3, parallelism: 1, saltBytes: 16 },
    inGebruik: [
      { memoryKib: 65_536, passes: 3, parallelism: 1, saltBytes: 16 },
      { memoryKib: 32_000, passes: 2, parallelism: 2, saltBytes: 16 },
    ],
    herstelcodeBits: 140,
  },
  toegangen: { gebruikers: 3, herstelcodes: 1, sleutelSinds: '2026-11-02T09:00:00.000Z', oudeSleutels: 1 },
  gewoneMap: true,
  vergrendelen: { minuten: 10, minutenTijdensOverleg: 45 },
  reservekopie: { keptToday: 3, keptInAll: 10, laatste: '2026-11-21T16:00:00.000Z', tweedeMap: true },
  logboekRegels: 412,
};
