import { expect, test } from 'vitest';
import { peopleOf, presentCount } from '../../../renderer/features/bespreking/person.ts';
import { presenceWords } from '../../../renderer/features/bespreking/presence-words.ts';
import { awayStatus } from '../../../renderer/features/bespreking/use-attendance.ts';
import { at, id, person, smit, jan, view } from '../../shared/domain/zaal/view.ts';

const start = at('10:00');

function withPeople() {
  const deelnemers = [{ id: id(401), casusId: view().casus.id, contactId: smit, rollen: [], revisie: 1 }];
  return view({ deelnemers, aanwezigen: [person(1, [{ van: start, tot: null }])] });
}

test('everybody of the casus can be let in; who is invited comes first', () => {
  const people = peopleOf(withPeople());
  expect(people.map(({ naam, from }) => `${naam}, ${from}`)).toEqual(['M. Smit, GGZ', 'Jan, betrokkene']);
  expect(people[1]).toMatchObject({ betrokkeneId: jan, aanwezige: null });
  expect(presentCount(withPeople())).toBe('1 van 1');
});

test('the words behind a name: nothing, expected, absent, late, gone', () => {
  const { bespreking } = view();
  const words = (aanwezige: ReturnType<typeof person> | null) => presenceWords({ aanwezige }, bespreking);
  expect(words(person(1, [{ van: start, tot: null }]))).toBe('');
  expect(words({ ...person(1, []), status: 'uitgenodigd' })).toBe('verwacht');
  expect(words({ ...person(1, []), status: 'afwezig' })).toBe('afwezig');
  expect(words(person(1, [{ van: at('10:20'), tot: null }]))).toBe('vanaf 11.20');
  expect(words(person(1, [{ van: start, tot: at('10:45') }]))).toBe('tot 11.45');
  expect(words(null)).toBe('niet uitgenodigd');
});

test('who was there leaves, who never came is absent', () => {
  expect(awayStatus({ aanwezige: person(1, [{ van: start, tot: null }]) })).toBe('vertrokken');
  expect(awayStatus({ aanwezige: person(1, []) })).toBe('afwezig');
  expect(awayStatus({ aanwezige: null })).toBe('afwezig');
});
