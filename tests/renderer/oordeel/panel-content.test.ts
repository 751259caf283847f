import { expect, test } from 'vitest';
import { criteriaBlocks } from '../../../renderer/features/oordeel/criteria-blocks.ts';
import { panelContent } from '../../../renderer/features/oordeel/panel-content.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { CriteriumAntwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { at, deBoer, ggz, id, person, smit, view } from '../../shared/domain/zaal/view.ts';

function noordLimburg(): Kader {
  const found = kaders.find((kader) => kader.id === 'noord-limburg');
  if (found === undefined) throw new Error('no kader');
  return found;
}

function answered(...given: [string, CriteriumAntwoord['antwoord'], number[]?][]): CriteriumAntwoord[] {
  return given.map(([criteriumId, antwoord, regels = []]) => ({
    criteriumId,
    antwoord,
    toelichting: '',
    regels,
  }));
}

/** De Boer is casusregisseur and present; Smit is procesregisseur and left. */
function people(): Pick<BesprekingView, 'deelnemers' | 'aanwezigen'> {
  const { casus } = view();
  return {
    deelnemers: [
      { id: id(401), casusId: casus.id, contactId: deBoer, rollen: ['casusregisseur'], revisie: 1 },
      { id: id(402), casusId: casus.id, contactId: smit, rollen: ['procesregisseur'], revisie: 1 },
    ],
    aanwezigen: [
      person(1, [{ van: at('10:00'), tot: null }]),
      person(2, [{ van: at('10:00'), tot: at('10:10') }]),
    ],
  };
}

test('what decides comes with the cited lines, and who may decide with the name at the table', () => {
  const antwoorden = answered(
    ['NL-U3-1', 'ja', [2, 4]],
    ['NL-U3-2', 'ja'],
    ['NL-U3-3', 'ja'],
    ['NL23-1', 'ja'],
    ['NL23-2', 'ja'],
  );
  const content = panelContent(noordLimburg(), view({ ...people(), antwoorden }));
  expect(content.sentence).toBe('Naar AVE 3 is aan de orde');
  expect(content.fase).toBe(3);
  expect(content.decisive.map(({ key, aside }) => [key, aside])).toContainEqual(['NL-U3-1', 'regels 2 en 4']);
  expect(content.decisive[0]?.text).toMatch(/^ja: /);
  expect(content.whoHeading).toBe('Wie mag beslissen');
  expect(content.who.map(({ text, aside }) => [text, aside])).toEqual([
    ['Casusregisseur', 'S. de Boer'],
    ['Hulpverlener', 'niet aanwezig'],
  ]);
});

test('a view that departs stands with the criterium that decides', () => {
  const antwoorden = answered(
    ['NL-U3-1', 'ja'],
    ['NL-U3-2', 'ja'],
    ['NL-U3-3', 'ja'],
    ['NL23-1', 'ja'],
    ['NL23-2', 'ja'],
  );
  const visie = {
    criteriumId: 'NL-U3-2',
    organisatieId: ggz,
    antwoord: 'nee' as const,
    tekst: 'is er zelf bij',
  };
  const content = panelContent(noordLimburg(), view({ ...people(), antwoorden, criteriumVisies: [visie] }));
  expect(content.decisive.filter(({ visies }) => visies?.length !== 0)).toMatchObject([
    { key: 'NL-U3-2', visies: ['GGZ ziet dit anders: nee, is er zelf bij'] },
  ]);
});

test('with consult the panel says whom to ask', () => {
  const content = panelContent(
    noordLimburg(),
    view({ ...people(), antwoorden: answered(['NL23-1', 'ja'], ['NL23-2', 'ja']) }),
  );
  expect(content.sentence).toBe('Vraag consult');
  expect(content.whoHeading).toBe('Bij wie consult');
  expect(content.who.map(({ text, aside }) => [text, aside])).toContainEqual([
    'Procesregisseur',
    'niet aanwezig',
  ]);
});

test('without answers nothing decides, everything is unknown and some answers would change it', () => {
  const content = panelContent(noordLimburg(), view(people()));
  expect(content.sentence).toBe('Nog niet te zeggen');
  expect(content.fase).toBe(2);
  expect(content.decisive).toEqual([]);
  expect(content.unknown.length).toBeGreaterThan(5);
  expect(content.unknown.some(({ aside }) => aside === 'S. de Boer')).toBe(true);
  expect(content.unknown.some(({ aside }) => aside.endsWith(': niet aanwezig'))).toBe(true);
});

test('from 4 to 3 the steps beforehand stand with what is done', () => {
  const { casus } = view();
  const content = panelContent(
    noordLimburg(),
    view({ ...people(), casus: { ...casus, fase: 4 }, vooraf: [{ id: 'NL43-V1', vervuld: true }] }),
  );
  expect(content.needed.map(({ key, done }) => [key, done])).toEqual([
    ['NL43-V1', true],
    ['NL43-F1', false],
  ]);
});

test('criteria: the nearest step up first, then down, then within the fase; each row has its own key', () => {
  const blocks = criteriaBlocks(noordLimburg(), 2);
  expect(blocks.map((block) => block.id)).toEqual(['2-3', '2-4', '2-1', '2-2-op', '2-2-af']);
  const rows = blocks.flatMap((block) => block.groepen.flatMap((groep) => groep.regels));
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});

test('while the fase is open the criteria upward are asked', () => {
  expect(criteriaBlocks(noordLimburg(), null).map((block) => block.id)).toEqual(
    noordLimburg()
      .overgangen.filter((overgang) => overgang.richting === 'op')
      .toSorted((a, b) => a.naar - a.van - (b.naar - b.van))
      .map((overgang) => overgang.id),
  );
});

test('a kader meant for some ages says so before the outcome', () => {
  const heemskerk = kaders.find(({ id }) => id === 'heemskerk-beverwijk')!;
  const born = (geboortejaar: number | null) =>
    view({ betrokkenen: view().betrokkenen.map((one) => ({ ...one, geboortejaar })) });
  expect(panelContent(heemskerk, born(1978)).scope).toContain('niet bedoeld voor deze leeftijd');
  expect(panelContent(heemskerk, born(null)).scope).toContain('leeftijd is niet bekend');
  expect(panelContent(heemskerk, born(2010)).scope).toBeNull();
  expect(panelContent(kaders[0]!, born(1978)).scope).toBeNull();
});
