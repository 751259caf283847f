import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import type { SecurityFacts } from '../../../shared/verslag/beheer/security-facts.ts';

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

export const securityFacts: SecurityFacts = {
  program: {
    versie: '0.1.0',
    development: false,
    electron: '45.4.1',
    chromium: '150.0.1',
    node: '24.21.0',
    sqlite: '3.53.4',
    ciphers: '2.4.0',
    hash: '0123456789abcdef'.repeat(4),
    components: [
      { naam: 'docx', versie: '9.15.2', license: 'MIT', inProgram: true },
      { naam: 'prepin', versie: '1.0.3', license: 'Unlicense', inProgram: false },
      { naam: 'zod', versie: '4.6.7', license: 'MIT', inProgram: true },
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
    { naam: 'temp_store', value: '2' },
    { naam: 'secure_delete', value: '1' },
    { naam: 'journal_mode', value: 'delete' },
  ],
  kdf: {
    fresh: { memoryKib: 65_536, passes: 3, parallelism: 1, saltBytes: 16 },
    inUse: [
      { memoryKib: 65_536, passes: 3, parallelism: 1, saltBytes: 16 },
      { memoryKib: 32_000, passes: 2, parallelism: 2, saltBytes: 16 },
    ],
    recoveryCodeBits: 140,
  },
  slots: { users: 3, recoveryCodes: 1, keySince: '2026-11-02T09:00:00.000Z', retiredKeys: 1 },
  usualFolder: true,
  lock: { minutes: 10, duringOverleg: 45 },
  backups: { keptToday: 3, keptInAll: 10, last: '2026-11-21T16:00:00.000Z', secondFolder: true },
  logboekLines: 412,
};
