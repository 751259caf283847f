import type { IAllowedRuleType, IConfiguration } from 'dependency-cruiser';

/** npm packages as the resolver sees them; a scope is written with its name. */
function packages(...names: readonly string[]): string {
  return `(^|/)node_modules/(${names.join('|')})/`;
}

function allow(from: string, ...to: readonly IAllowedRuleType['to'][]): IAllowedRuleType[] {
  return to.map((target) => ({ from: { path: from }, to: target }));
}

const node = { dependencyTypes: ['core'] } satisfies IAllowedRuleType['to'];
const preload = '^electron/(zaal-)?preload\\.ts$';
const restOfElectron = '^electron/(?!use-cases/|keys/|store/|export/|(zaal-)?preload\\.ts$)';

// Who may import whom; a pair that is not here is an error. ARCHITECTURE.md has the same table with its reasons.
const shared = [
  ...allow('^shared/domain/', { path: '^shared/domain/' }),
  ...allow('^shared/invoer/', { path: '^shared/(invoer|domain)/' }),
  ...allow('^shared/kader/', { path: '^shared/(kader|domain)/' }),
  ...allow('^shared/verslag/', { path: '^shared/(verslag|kader|domain)/' }),
  ...allow('^shared/ipc/', { path: '^shared/(ipc|verslag|kader|domain)/' }),
  ...allow('^shared/', { path: packages('zod', '@internationalized/date', 'date-holidays') }),
];

const db = [
  ...allow(
    '^db/(?!migrations/\\d)',
    { path: '^(shared|db)/' },
    { path: packages('better-sqlite3', 'zod') },
    node,
  ),
  // A migration must mean the same in ten years: it may use the type it fills, tables and triggers that never change, no more.
  ...allow(
    '^db/migrations/\\d',
    { path: '^db/', dependencyTypes: ['type-only'] },
    { path: '^db/migrations/triggers\\.ts$' },
    { path: '^db/migrations/triggers-vernietiging\\.ts$' },
    { path: '^db/migrations/tables-of-(law|delen)\\.ts$' },
  ),
];

const electron = [
  ...allow('^electron/use-cases/', { path: '^(shared|db|electron/use-cases)/' }),
  ...allow('^electron/keys/', { path: '^(shared|electron/keys)/' }),
  // What a key file says is checked before it is believed; checking a backup means opening it.
  ...allow('^electron/keys/', { path: packages('zod') }),
  ...allow('^electron/keys/workers/', { path: '^db/' }),
  // The one place where keys and database meet: making, opening, backing up and putting back a store.
  ...allow(
    '^electron/store/',
    { path: '^(shared|db|electron/store|electron/keys)/' },
    { path: packages('zod') },
    node,
  ),
  ...allow('^electron/store/', { path: packages('better-sqlite3'), dependencyTypes: ['type-only'] }),
  ...allow('^electron/export/', { path: '^(shared|electron/export)/' }),
  ...allow(
    '^electron/(keys|export)/',
    { path: packages('hash-wasm', 'age-encryption', 'docx', '@zip.js/zip.js', 'ics') },
    node,
  ),
  ...allow('^electron/export/pdf\\.ts$', { path: packages('electron') }),
  ...allow(restOfElectron, { path: '^(shared|electron)/' }, { path: packages('electron') }, node),
  ...allow('^electron/main\\.ts$', { path: '^db/' }),
  // Who opens a store makes its repositories; from there on only use-cases see them.
  ...allow('^electron/toegang/', { path: '^db/' }),
  ...allow('^electron/toegang/', { path: packages('better-sqlite3'), dependencyTypes: ['type-only'] }),
  ...allow(
    preload,
    { path: '^shared/ipc/channels\\.ts$' },
    { path: '^shared/', dependencyTypes: ['type-only'] },
  ),
  ...allow(preload, { path: packages('electron') }),
];

const renderer = allow(
  '^renderer/',
  { path: '^(shared|renderer)/' },
  {
    path: packages(
      'react',
      'react-dom',
      '@tanstack/react-query',
      'react-aria-components',
      '@internationalized/date',
    ),
  },
  { path: packages('@types/react', '@types/react-dom') },
);

const tools = allow('^(build|tests)/', { couldNotResolve: false });

/** The rules in dependency-cruiser's terms. */
export const boundaries: IConfiguration = {
  allowed: [...shared, ...db, ...electron, ...renderer, ...tools],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or hide a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
};
