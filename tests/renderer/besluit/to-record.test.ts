import { expect, test } from 'vitest';
import { beslisserChoices } from '../../../renderer/features/besluit/beslissers.ts';
import type { BesluitDraft } from '../../../renderer/features/besluit/besluit-draft.ts';
import { fasenFrom } from '../../../renderer/features/besluit/fasen-from.ts';
import { toRecord, voorstel } from '../../../renderer/features/besluit/to-record.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { judgeStap, type Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import type { Attendee } from '../../../shared/kader/rol.ts';
import type { Kader } from '../../../shared/kader/schema.ts';

function noordLimburg(): Kader {
  const found = kaders.find((kader) => kader.id === 'noord-limburg');
  if (found === undefined) throw new Error('no kader');
  return found;
}

const bespreking = '00000000-0000-4000-8000-000000000031';
const janssen: Attendee = {
  naam: 'A. Janssen',
  organisatie: 'Wijkteam Oost',
  rollen: ['casusregisseur', 'behandelaar'],
  aanwezig: true,
};
const chair: Attendee = { naam: 'R. Heuvel', organisatie: '', rollen: ['voorzitter'], aanwezig: true };

const empty: BesluitDraft = {
  naar: null,
  beslisser: null,
  voorstelBy: '',
  paperName: '',
  geraadpleegd: [],
  formeelNummer: '',
  formeelDatum: null,
  reason: '',
};

function judge(van: Fase, naar: Fase, outcome: Fase | null): Bevoegdheid {
  return judgeStap({
    kader: noordLimburg(),
    stap: { van, naar },
    aanwezigen: [janssen, chair],
    vooraf: [],
    afweging: { naar: outcome, overgang: null },
  });
}

function missing(draft: Partial<BesluitDraft>, bevoegdheid: Bevoegdheid | null): string | null {
  const choices = bevoegdheid === null ? [] : beslisserChoices(bevoegdheid).choices;
  const read = toRecord(bespreking, { ...empty, ...draft }, choices, [janssen, chair], bevoegdheid);
  return read.ok ? null : read.missing;
}

test('the fasen are those of the kader, staying included; without a fase all four', () => {
  expect(fasenFrom(noordLimburg(), 2)).toEqual([1, 2, 3, 4]);
  expect(fasenFrom(noordLimburg(), 4)).toEqual([3, 4]);
  expect(fasenFrom(noordLimburg(), null)).toEqual([1, 2, 3, 4]);
});

test('who may decide is offered once, also with two deciding roles; the chair is not', () => {
  const { choices, absent } = beslisserChoices(judge(2, 3, 3));
  expect(choices.map(({ naam, rol }) => [naam, rol])).toEqual([['A. Janssen', 'Casusregisseur']]);
  expect(absent).toEqual([]);
});

test('an absent burgemeester can decide on paper only', () => {
  const { choices, absent } = beslisserChoices(judge(4, 3, 3));
  expect(choices.map(({ rol, onPaper }) => [rol, onPaper])).toEqual([['Burgemeester', true]]);
  expect(absent.map(({ rol }) => rol)).toEqual(['Burgemeester']);
  expect(beslisserChoices(judge(3, 4, 4))).toEqual({
    choices: [],
    absent: [expect.objectContaining({ rol: 'Aangewezen ambtenaar Veiligheid' })],
  });
});

test('one thing after the other is asked', () => {
  expect(missing({}, null)).toBe('Kies eerst naar welke fase.');
  expect(missing({ naar: 3 }, judge(2, 3, 3))).toBe('Kies wie beslist, of leg een voorstel vast.');
  expect(missing({ naar: 3, beslisser: voorstel }, judge(2, 3, 3))).toBe('Kies wie het voorstel doet.');
  expect(missing({ naar: 3, beslisser: 'casusregisseur A. Janssen' }, judge(2, 3, null))).toMatch(
    /Schrijf op waarom/,
  );
  expect(missing({ naar: 3, beslisser: 'burgemeester papier' }, judge(4, 3, 3))).toBe(
    'Schrijf op wie het besluit nam: Burgemeester.',
  );
  expect(missing({ naar: 3, beslisser: 'casusregisseur A. Janssen' }, judge(2, 3, 3))).toBeNull();
});

test('a reason is only sent when the step departs from the outcome', () => {
  const bevoegdheid = judge(2, 3, 3);
  const { choices } = beslisserChoices(bevoegdheid);
  const draft = { ...empty, naar: 3 as const, beslisser: 'casusregisseur A. Janssen', reason: 'oude tekst' };
  expect(toRecord(bespreking, draft, choices, [janssen], bevoegdheid)).toEqual({
    ok: true,
    input: {
      besprekingId: bespreking,
      soort: 'besluit',
      naar: 3,
      beslisserNaam: 'A. Janssen',
      beslisserRol: 'Casusregisseur',
      geraadpleegd: [],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking: '',
    },
  });
});

test('a voorstel bears the role of who makes it', () => {
  const bevoegdheid = judge(3, 4, null);
  const draft = {
    ...empty,
    naar: 4 as const,
    beslisser: voorstel,
    voorstelBy: 'R. Heuvel',
    reason: 'onrust',
  };
  expect(toRecord(bespreking, draft, [], [janssen, chair], bevoegdheid)).toMatchObject({
    ok: true,
    input: {
      soort: 'voorstel',
      beslisserNaam: 'R. Heuvel',
      beslisserRol: 'voorzitter',
      redenAfwijking: 'onrust',
    },
  });
});
