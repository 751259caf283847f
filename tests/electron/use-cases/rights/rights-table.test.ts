import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requireRight } from '../../../../electron/use-cases/rights/require-right.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import { rollen } from '../../../../shared/domain/gebruiker/rol.ts';
import { contract, type RequestName } from '../../../../shared/ipc/contract.ts';
import { rechten } from '../../../../shared/ipc/rechten.ts';
import expected from '../../../policy/rechten.json' with { type: 'json' };
import { idsOfSchema } from './ids-of-schema.ts';
import { judgedInside } from './judged-inside.ts';
import { team } from './users.ts';

const names = Object.keys(contract) as RequestName[];
const rows: Record<string, string> = expected.verzoeken;

test('L16: the table that people read names every request, and no other', () => {
  expect(Object.keys(rows).sort()).toEqual([...names].sort());
  expect(Object.keys(rechten).sort()).toEqual([...names].sort());
});

const { as, ctx } = team();

function outcome(name: RequestName, rol: (typeof rollen)[number]): 'ja' | 'nee' {
  try {
    requireRight(as(rol), name, {});
    return 'ja';
  } catch (error) {
    if (error instanceof Refused && error.code === 'geen-recht') return 'nee';
    throw error;
  }
}

test.each(names.flatMap((name) => rollen.map((rol) => [name, rol] as const)))(
  'L16: %s by %s',
  (name, rol) => {
    const letters = rows[name] ?? '';
    const asked = letters === 'buiten' || letters.includes(expected.letters[rol]) ? 'ja' : 'nee';
    const before = ctx.store.logboek.last()?.nummer ?? 0;
    expect(outcome(name, rol)).toBe(asked);
    const last = ctx.store.logboek.last();
    expect((last?.nummer ?? 0) - before).toBe(asked === 'nee' ? 1 : 0);
    if (asked === 'nee') {
      expect(last).toMatchObject({
        actie: 'geweigerd',
        gebruiker: `Gebruiker ${rol}`,
        detail: `${name}: geen-recht`,
      });
    }
  },
);

/** Records that belong to no casus: users, colleagues, kaders, the contactlijst, incidents, messages. */
const ofNoCasus =
  /^((sleutel|gebruiker|bericht|kader|contact|organisatie|datalek|colleague)\..*|.*[ .](gebruikerId|organisatieId|contactId|colleagueId))$/;

test.each(names)('L16: %s names every casus it touches, however deep the id lies', (name) => {
  const { wie, casus } = rechten[name];
  if (wie === 'buiten') return;
  const named = new Set(casus.map(({ field }) => field));
  const unjudged = idsOfSchema(contract[name].input)
    .filter((path) => !named.has(path))
    .map((path) => `${name} ${path}`)
    .filter((field) => !ofNoCasus.test(field) && !(field in judgedInside));
  expect(unjudged).toEqual([]);
});

test.each(Object.entries(judgedInside))('L16: %s is judged by the use-case', (field, [file, title]) => {
  const [name, path] = field.split(' ') as [RequestName, string];
  expect(idsOfSchema(contract[name].input)).toContain(path);
  expect(rechten[name].casus.map((ref) => ref.field)).not.toContain(path);
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  expect(source).toContain(title);
});

test('L16: an id in a list of rows is found', () => {
  const rows = z.array(z.strictObject({ betrokkeneId: z.uuid().nullable(), samenMet: z.array(z.uuid()) }));
  expect(idsOfSchema(z.strictObject({ casusId: z.uuid(), wat: z.string(), rows }))).toEqual([
    'casusId',
    'rows.betrokkeneId',
    'rows.samenMet',
  ]);
});
