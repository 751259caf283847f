import { expect, test } from 'vitest';
import { hiddenRegels, shownRegels } from '../../../../shared/domain/zaal/in-room.ts';
import { at, jan, person, regel, view } from './view.ts';

function shown(more: Parameters<typeof view>[0]): string[] {
  return shownRegels(view(more)).map((line) => line.tekst);
}

const fromTheStart = person(1, [{ van: at('10:00'), tot: null }]);
const early = regel(1, 'VROEG', { enteredAt: at('10:05') });
const middle = regel(2, 'MIDDEN', { enteredAt: at('10:25') });
const late = regel(3, 'LAAT', { enteredAt: at('10:45') });
const informatie = [early, middle, late];

test('everything said while everyone was there is shown', () => {
  expect(shown({ informatie })).toEqual(['VROEG', 'MIDDEN', 'LAAT']);
});

test('somebody who enters late does not see what was said before', () => {
  const latecomer = person(2, [{ van: at('10:20'), tot: null }]);
  expect(shown({ informatie, aanwezigen: [fromTheStart, latecomer] })).toEqual(['MIDDEN', 'LAAT']);
});

test('when the latecomer leaves again, the earlier lines come back', () => {
  const gone = person(2, [{ van: at('10:20'), tot: at('10:30') }]);
  expect(shown({ informatie, aanwezigen: [fromTheStart, gone] })).toEqual(['VROEG', 'MIDDEN', 'LAAT']);
});

test('who went out and came back does not see what was said in between', () => {
  const back = person(2, [
    { van: at('10:00'), tot: at('10:20') },
    { van: at('10:40'), tot: null },
  ]);
  expect(shown({ informatie, aanwezigen: [fromTheStart, back] })).toEqual(['VROEG', 'LAAT']);
});

test('two latecomers: a line needs both of them', () => {
  const first = person(2, [{ van: at('10:20'), tot: null }]);
  const second = person(3, [{ van: at('10:40'), tot: null }]);
  expect(shown({ informatie, aanwezigen: [fromTheStart, first, second] })).toEqual(['LAAT']);
});

test('the moment of entering counts as being there', () => {
  const atThatMoment = person(2, [{ van: at('10:25'), tot: null }]);
  expect(shown({ informatie, aanwezigen: [atThatMoment] })).toEqual(['MIDDEN', 'LAAT']);
});

test('an invitee who is absent does not count', () => {
  const absent = { ...person(2, []), status: 'afwezig' as const };
  expect(shown({ informatie, aanwezigen: [fromTheStart, absent] })).toEqual(['VROEG', 'MIDDEN', 'LAAT']);
});

test('without any attendance the room stays empty, but for what was released', () => {
  const released = regel(4, 'VRIJGEGEVEN', { vrijgegeven: true });
  expect(shown({ informatie: [early, released], aanwezigen: [] })).toEqual(['VRIJGEGEVEN']);
});

test('a betrokkene who comes in finds an empty beeld, which then grows', () => {
  const betrokkene = person(2, [{ van: at('10:40'), tot: null }], jan);
  expect(shown({ informatie: [early, middle], aanwezigen: [fromTheStart, betrokkene] })).toEqual([]);
  expect(shown({ informatie, aanwezigen: [fromTheStart, betrokkene] })).toEqual(['LAAT']);
});

test('a line released by hand while a betrokkene is in the room is shown', () => {
  const released = regel(1, 'VRIJGEGEVEN', { vrijgegeven: true });
  const held = regel(2, 'VAN-VOOR-ZIJN-KOMST');
  const betrokkene = person(2, [{ van: at('10:40'), tot: null }], jan);
  expect(shown({ informatie: [released, held], aanwezigen: [fromTheStart, betrokkene] })).toEqual([
    'VRIJGEGEVEN',
  ]);
});

test('a line released by hand is shown to a latecomer', () => {
  const latecomer = person(2, [{ van: at('10:40'), tot: null }]);
  const released = regel(1, 'VRIJGEGEVEN', { vrijgegeven: true });
  expect(shown({ informatie: [released, middle], aanwezigen: [fromTheStart, latecomer] })).toEqual([
    'VRIJGEGEVEN',
  ]);
});

test('what was sent beforehand needs the release', () => {
  expect(shown({ informatie: [regel(1, 'VOORAF', { vooraf: true })] })).toEqual([]);
  expect(shown({ informatie: [regel(1, 'VOORAF', { vooraf: true, vrijgegeven: true })] })).toEqual([
    'VOORAF',
  ]);
});

test.each([
  ['not in the verslag', { nietInVerslag: true }],
  ['struck through', { vervallen: true }],
  ['for later', { soort: 'voor-later' as const }],
  ['a bijlage', { bijlage: true }],
  ['a remark on an earlier afspraak', { soort: 'opmerking' as const, stap: 1 as const }],
])('never shown, not even when released: %s', (_what, more) => {
  expect(shown({ informatie: [regel(1, 'GEHEIM', more)] })).toEqual([]);
  expect(shown({ informatie: [regel(1, 'GEHEIM', { ...more, vrijgegeven: true })] })).toEqual([]);
});

test('the work window can list what the room does not see and could be released', () => {
  const latecomer = person(2, [{ van: at('10:40'), tot: null }]);
  const never = regel(5, 'GEHEIM', { nietInVerslag: true });
  const hidden = hiddenRegels(
    view({ informatie: [...informatie, never], aanwezigen: [fromTheStart, latecomer] }),
  );
  expect(hidden.map((line) => line.tekst)).toEqual(['VROEG', 'MIDDEN']);
});
