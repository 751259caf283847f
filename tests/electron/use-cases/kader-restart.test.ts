import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations.ts';
import { openStore } from '../../../db/open.ts';
import { openRepositories } from '../../../db/repositories.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { changeConcept } from '../../../electron/use-cases/kader/change-concept.ts';
import { getConcept } from '../../../electron/use-cases/kader/get-concept.ts';
import { kaderLibrary } from '../../../electron/use-cases/kader/library.ts';
import { listKaders } from '../../../electron/use-cases/kader/list.ts';
import { makeConcept, publishOwn } from './own-kader.ts';
import { testContext } from './test-context.ts';

test('a concept and a published version are there after a restart, in the encrypted file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-restart-'));
  const options = { file: join(folder, 'casustafel.db'), key: randomBytes(32), salt: randomBytes(16) };
  function start(create: boolean): { ctx: Context; close: () => void } {
    const db = openStore({ ...options, create });
    migrate(db, migrations);
    const store = openRepositories(db);
    const library = kaderLibrary(store);
    const ctx = { ...testContext(), store, kader: library.find, kaders: library.entries };
    return { ctx, close: () => db.close() };
  }
  const first = start(true);
  const version = publishOwn(first.ctx, 'Kader Testdorp');
  const { id, revisie } = makeConcept(first.ctx, 'Concept', { kind: 'gemeenten', gemeenten: ['Testdorp'] });
  const before = {
    list: listKaders(first.ctx, {}),
    kader: first.ctx.kader(version.id, version.versie),
    concept: getConcept(first.ctx, { id }),
  };
  first.close();

  const { ctx, close } = start(false);
  expect(listKaders(ctx, {})).toEqual(before.list);
  expect(ctx.kader(version.id, version.versie)).toEqual(before.kader);
  expect(getConcept(ctx, { id })).toEqual(before.concept);
  expect(changeConcept(ctx, { id, revisie, change: { kind: 'gemeenten', gemeenten: [] } }).revisie).toBe(3);
  close();
  rmSync(folder, { recursive: true });
});
