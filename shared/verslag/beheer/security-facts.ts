import type { Component } from '../../domain/sbom/sbom.ts';

/** How a secret of a person becomes a key: Argon2id. */
export interface KdfFacts {
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly saltBytes: number;
}

/** What the open store and the program say of themselves; nothing of it is typed over. */
export interface SecurityFacts {
  readonly program: {
    readonly versie: string;
    readonly development: boolean;
    readonly electron: string;
    readonly chromium: string;
    readonly node: string;
    readonly sqlite: string;
    /** SQLite3 Multiple Ciphers. */
    readonly ciphers: string;
    /** SHA-256 over the program files, hex; null when they could not be read. */
    readonly hash: string | null;
    /** null when the list of the build is not there. */
    readonly components: readonly Component[] | null;
  };
  readonly cipher: {
    readonly naam: string;
    /** Version of the SQLCipher format. */
    readonly legacy: number;
    readonly pageBytes: number;
    readonly hmacPerPage: boolean;
    /** 'SHA-512', or what the library said when it is not known here. */
    readonly hmac: string;
    readonly keyBits: number;
    readonly saltBytes: number;
  };
  /** As the database answered them. */
  readonly pragmas: readonly { readonly naam: string; readonly value: string }[];
  readonly kdf: {
    /** For a slot that is made now. */
    readonly fresh: KdfFacts;
    /** Of the slots that there are; equal ones once. */
    readonly inUse: readonly KdfFacts[];
    readonly recoveryCodeBits: number;
  };
  readonly slots: {
    readonly users: number;
    readonly recoveryCodes: number;
    /** Instant at which the data key in use was made. */
    readonly keySince: string;
    /** Earlier data keys that are kept for backups. */
    readonly retiredKeys: number;
  };
  /** False when the folder was chosen with --data. */
  readonly usualFolder: boolean;
  readonly lock: { readonly minutes: number; readonly duringOverleg: number };
  readonly backups: {
    readonly keptToday: number;
    readonly keptInAll: number;
    /** Instant; null when there is none. */
    readonly last: string | null;
    readonly secondFolder: boolean;
  };
  readonly logboekLines: number;
}
