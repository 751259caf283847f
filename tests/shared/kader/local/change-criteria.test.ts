import { expect, test } from 'vitest';
import { kaders } from '../../../../shared/kader/catalog.ts';
import type { ChangeOf } from '../../../../shared/kader/local/change.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { dalfsen, noordLimburg } from '../answers.ts';
import { changed, refusedChange } from './changing.ts';

const groep = (kader: Kader, overgang: string, id: string): string[] =>
  kader.overgangen.find((one) => one.id === overgang)!.groepen.find((one) => one.id === id)!.criteria;

const off = { kind: 'criteriumOff', criterium: 'NL23-2', reden: 'Dit telt bij ons niet mee.' } as const;
const own: ChangeOf<'addCriterium'> = {
  kind: 'addCriterium',
  overgang: '2-3',
  groep: 'bijlage-2',
  tekst: 'De buurt klaagt vaker',
  vraag: 'Zijn er meer klachten dan eerst?',
  wie: ['wijkteam'],
};

test('a criterium that is switched off is kept with its places and the reason', () => {
  const kader = changed(noordLimburg, off);
  expect(kader.criteria.map(({ id }) => id)).not.toContain('NL23-2');
  expect(groep(kader, '2-3', 'bijlage-2')).not.toContain('NL23-2');
  expect(kader.uitgezet).toEqual([
    {
      criterium: noordLimburg.criteria.find(({ id }) => id === 'NL23-2'),
      plaatsen: [{ overgang: '2-3', groep: 'bijlage-2' }],
      reden: 'Dit telt bij ons niet mee.',
    },
  ]);
});

test('switched on again it stands in its groep, and nothing is off', () => {
  const kader = changed(noordLimburg, off, { kind: 'criteriumOn', criterium: 'NL23-2' });
  expect(kader).not.toHaveProperty('uitgezet');
  expect(groep(kader, '2-3', 'bijlage-2').toSorted()).toEqual(
    groep(noordLimburg, '2-3', 'bijlage-2').toSorted(),
  );
  expect(kader.criteria).toHaveLength(noordLimburg.criteria.length);
});

test('each criterium of each kader can go off and on again, unless it is alone in its groep', () => {
  for (const kader of kaders) {
    const groepen = kader.overgangen.flatMap((overgang) => overgang.groepen);
    for (const { id } of kader.criteria) {
      const alone = groepen.some(({ criteria }) => criteria.length === 1 && criteria[0] === id);
      const change = { kind: 'criteriumOff', criterium: id, reden: 'Niet bij ons.' } as const;
      if (alone) expect(refusedChange(kader, change)[0]).toContain('dit is het enige criterium in');
      else {
        const again = changed(kader, change, { kind: 'criteriumOn', criterium: id });
        expect(again.criteria).toHaveLength(kader.criteria.length);
      }
    }
  }
});

test('the last criterium of a groep stays on: without it nothing could be weighed', () => {
  expect(refusedChange(dalfsen, { kind: 'criteriumOff', criterium: 'DA-STAG', reden: 'x' })).toEqual([
    expect.stringMatching(
      /^overgangen\.2-3\.groepen\.stagnatie: dit is het enige criterium in "Wel stagnatie/,
    ),
  ]);
});

test('what is not on cannot go off, and what is not off cannot come back', () => {
  expect(refusedChange(changed(noordLimburg, off), off)).toEqual([
    'criteria: criterium "NL23-2" bestaat niet',
  ]);
  expect(refusedChange(noordLimburg, { kind: 'criteriumOn', criterium: 'NL23-2' })).toEqual([
    'uitgezet: criterium "NL23-2" staat niet uit',
  ]);
});

test('an own criterium gets an id of its own and says that it is the gemeente that asks', () => {
  const kader = changed(noordLimburg, own, own);
  expect(kader.criteria.slice(-2)).toEqual([
    {
      id: 'LO2-3-1',
      tekst: 'De buurt klaagt vaker',
      vraag: 'Zijn er meer klachten dan eerst?',
      soort: 'indicatie',
      wie: ['wijkteam'],
      eigenLezing: 'Toegevoegd door de gemeente.',
    },
    expect.objectContaining({ id: 'LO2-3-2' }),
  ]);
  expect(groep(kader, '2-3', 'bijlage-2').slice(-2)).toEqual(['LO2-3-1', 'LO2-3-2']);
});

test('the id of a criterium that is off is not given again', () => {
  const kader = changed(
    noordLimburg,
    own,
    { kind: 'criteriumOff', criterium: 'LO2-3-1', reden: 'Toch niet.' },
    own,
  );
  expect(kader.criteria.at(-1)?.id).toBe('LO2-3-2');
});

test('an own criterium needs a groep and a role that are there', () => {
  expect(refusedChange(noordLimburg, { ...own, groep: 'nergens' })).toEqual([
    'overgangen.2-3: groep "nergens" bestaat niet',
  ]);
  expect(refusedChange(noordLimburg, { ...own, wie: ['koning'] })[0]).toContain('rol "koning" bestaat niet');
});
