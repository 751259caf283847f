import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Row {
  id: string;
  proof: string;
}

const rows: Row[] = text('SECURITY.md')
  .split('\n')
  .flatMap((line) => {
    const [, id, , proof] = line.split('|').map((cell) => cell.trim());
    return id !== undefined && proof !== undefined && /^[RL]\d+$/.test(id) ? [{ id, proof }] : [];
  });

test('R1 to R20 and L1 to L30 each have one row', () => {
  const wanted = [
    ...Array.from({ length: 20 }, (_, index) => `R${index + 1}`),
    ...Array.from({ length: 30 }, (_, index) => `L${index + 1}`),
  ];
  expect(rows.map(({ id }) => id)).toEqual(wanted);
});

const links = (proof: string): string[] =>
  [...proof.matchAll(/\]\((tests\/[^)]+)\)/g)].map(([, file]) => file ?? '');

/** A test name that begins with ids: 'R1: …', 'L4, L5: …', 'R8 R9: …'. */
const idsIn = (file: string): Set<string> =>
  new Set(
    [...text(file).matchAll(/['"`]((?:[RL]\d+(?:\/\w+)?(?:, | and | )?)+):/g)].flatMap(
      ([, head]) => head?.match(/[RL]\d+/g) ?? [],
    ),
  );

test.each(rows.map(({ id, proof }) => [id, proof] as const))(
  '%s is proved by what it names, or says why not',
  (id, proof) => {
    const files = links(proof);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    if (files.length === 0) expect(proof.length).toBeGreaterThan(20);
    else expect(files.some((file) => file.endsWith('.ts') && idsIn(file).has(id))).toBe(true);
    // Before the first full stop or semicolon stand the files that carry the id; what comes after only helps.
    const carrying = links(proof.split(/[.;] |; the|, and in the app/)[0] ?? '');
    expect(carrying.filter((file) => file.endsWith('.ts') && !idsIn(file).has(id))).toEqual([]);
  },
);
