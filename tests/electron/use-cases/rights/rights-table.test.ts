import { expect, test } from 'vitest';
import { z } from 'zod';
import { requireRight } from '../../../../electron/use-cases/rights/require-right.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import { rollen } from '../../../../shared/domain/gebruiker/rol.ts';
import { contract, type RequestName } from '../../../../shared/ipc/contract.ts';
import { rechten } from '../../../../shared/ipc/rechten.ts';
import expected from '../../../policy/rechten.json' with { type: 'json' };
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

/** Fields that hold an id of something in a casus, by the names the contract uses. */
const casusFields =
  /^(casusId|casusIds|besprekingId|aanwezigeId|overlegId|betrokkeneId|deelnemerId|verzoekId)$/;

test.each(names)('L16: %s names the casus it touches', (name) => {
  const { wie, casus } = rechten[name];
  const { input } = contract[name];
  const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
  const named = new Set(casus.map(({ field }) => field));
  const forgotten =
    wie === 'buiten' ? [] : fields.filter((field) => casusFields.test(field) && !named.has(field));
  expect(forgotten).toEqual([]);
});
