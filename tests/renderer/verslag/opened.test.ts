import { expect, test } from 'vitest';
import {
  firstOpened,
  isStillThere,
  type Recipient,
  type Verschil,
} from '../../../renderer/features/verslag/opened.ts';
import { reactieFaults } from '../../../renderer/features/verslag/reacties/reactie-draft.ts';
import { targetsOf, type Recht } from '../../../renderer/features/verslag/verschillen/targets.ts';

const marie = { key: 'deelnemer 1', naam: 'Marie Smit' } as Recipient;
const verschil = { label: 'Regel 2' } as Verschil;

test('a stuk opens where somebody must judge, otherwise on its paper', () => {
  expect(firstOpened('verslag', [verschil], [marie])).toBe('verschillen');
  expect(firstOpened('verslag', [], [marie])).toBe('alles');
  expect(firstOpened('besluitenlijst', [], [marie])).toBe('deelnemer 1');
  expect(firstOpened('besluitenlijst', [], [])).toBeNull();
  expect(firstOpened('afsprakenlijst', [verschil], [])).toBe('alles');
});

test('a recipient who is gone is no longer looked at', () => {
  expect(isStillThere('deelnemer 1', [marie])).toBe(true);
  expect(isStillThere('deelnemer 2', [marie])).toBe(false);
  expect(isStillThere(null, [marie])).toBe(false);
});

test('an act is for whom it changes something', () => {
  const given = { ontvanger: 'a', allowed: true, grond: 'aanwezig' } as Recht;
  const missed = { ontvanger: 'b', allowed: false, grond: 'niet-aanwezig' } as Recht;
  const byHand = { ontvanger: 'c', allowed: true, grond: 'nood' } as Recht;
  const all = [given, missed, byHand];
  expect(targetsOf('mee', all)).toEqual([missed]);
  expect(targetsOf('niet', all)).toEqual([given, byHand]);
  expect(targetsOf('terug', all)).toEqual([byHand]);
});

test('a reaction that is typed names what is still wrong, per field', () => {
  const right = { van: 'Mo', regel: '', tekst: 'Klopt niet.', ontvangenOp: '2026-11-26' };
  expect(reactieFaults(right, [], '2026-11-26')).toEqual({});
  const wrong = { van: ' ', regel: 'twee', tekst: '', ontvangenOp: '2026-11-27' };
  expect(Object.keys(reactieFaults(wrong, [], '2026-11-26')).toSorted()).toEqual([
    'ontvangenOp',
    'regel',
    'tekst',
    'van',
  ]);
});
