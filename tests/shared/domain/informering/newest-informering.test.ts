import { expect, test } from 'vitest';
import type { Betrokkene } from '../../../../shared/domain/betrokkene/betrokkene.ts';
import type { Informering, InformeringAntwoord } from '../../../../shared/domain/informering/informering.ts';
import {
  dueInformering,
  isInformeringRecorded,
  newestInformering,
  withoutInformering,
} from '../../../../shared/domain/informering/newest-informering.ts';

const person = (id: string, soort: Betrokkene['soort'] = 'betrokkene'): Betrokkene => ({
  id,
  casusId: 'casus',
  naam: id,
  soort,
  relatie: '',
  geboortejaar: null,
  revisie: 1,
});

let made = 0;
function record(betrokkeneId: string | null, antwoord: InformeringAntwoord): Informering {
  const id = String((made += 1));
  return { id, casusId: 'casus', betrokkeneId, antwoord, vastgelegdDoor: 'Anna', createdAt: '' };
}

const later = { uitkomst: 'uitgesteld', reden: 'gevaar', herzieningOp: '2026-11-26' } as const;
const told = { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'wijkteam', hoe: 'thuis' } as const;

test('L7: the newest answer counts, for each betrokkene apart', () => {
  const [first, ofJan, second] = [record('els', later), record('jan', later), record('els', told)];
  expect(newestInformering([first, ofJan, second])).toEqual([second, ofJan]);
});

test('L7: it is recorded when each betrokkene has an answer, or the casus as a whole; naasten need none', () => {
  const people = [person('els'), person('jan'), person('moeder', 'naaste')];
  expect(isInformeringRecorded(people, [])).toBe(false);
  expect(withoutInformering(people, [record('els', told)]).map(({ id }) => id)).toEqual(['jan']);
  expect(isInformeringRecorded(people, [record('els', told), record('jan', later)])).toBe(true);
  expect(isInformeringRecorded(people, [record(null, told)])).toBe(true);
  expect(isInformeringRecorded([], [])).toBe(false);
});

test('L7: a postponed one comes back on its day, and not once it was answered anew', () => {
  const postponed = record('els', later);
  expect(dueInformering([postponed], '2026-11-25')).toEqual([]);
  expect(dueInformering([postponed], '2026-11-26')).toEqual([postponed]);
  expect(dueInformering([postponed, record('els', told)], '2026-11-26')).toEqual([]);
});
