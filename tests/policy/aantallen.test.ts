import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kaders } from '../../shared/kader/catalog.ts';
import { criteriumIdsOf } from '../../shared/kader/overgang.ts';

const lineSchema = z.strictObject({
  overgang: z.string(),
  /** null: the source gives no list to count. */
  aantal: z.int().min(1).nullable(),
  bron: z.string().min(1),
});

const file = z
  .strictObject({ toelichting: z.string(), kaders: z.record(z.string(), z.array(lineSchema)) })
  .parse(JSON.parse(readFileSync(new URL('./aantallen.json', import.meta.url), 'utf8')));

test('the file counts every kader that comes with the program', () => {
  expect(Object.keys(file.kaders)).toEqual(expect.arrayContaining(kaders.map((kader) => kader.id)));
});

describe.each(kaders)('$id', (kader) => {
  const lines = file.kaders[kader.id] ?? [];

  test('counts each step to the next fase, up and down', () => {
    expect(lines.map((line) => line.overgang).sort()).toEqual(['1-2', '2-1', '2-3', '3-2', '3-4', '4-3']);
  });

  test.each(lines)('$overgang has $aantal criteria, or says why not', ({ overgang, aantal, bron }) => {
    const found = kader.overgangen.find((one) => one.id === overgang);
    expect(found, overgang).toBeDefined();
    const count = criteriumIdsOf(found!).length;
    if (count === aantal) expect(found!.telling, 'a telling without a difference').toBeUndefined();
    else expect(found!.telling, `${String(count)} criteria; the source: ${bron}`).toBeTruthy();
  });
});
