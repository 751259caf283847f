import { expect, test } from 'vitest';
import { beslisserChoices } from '../../../renderer/features/besluit/beslissers.ts';
import { toRecord, voorstel } from '../../../renderer/features/besluit/to-record.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { emptyBesluitDraft, type BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
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
  const read = toRecord(
    bespreking,
    { ...emptyBesluitDraft, ...draft },
    choices,
    [janssen, chair],
    bevoegdheid,
  );
  return read.ok ? null : read.missing;
}

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
  const draft = {
    ...emptyBesluitDraft,
    naar: 3 as const,
    beslisser: 'casusregisseur A. Janssen',
    reason: 'oude tekst',
  };
  expect(toRecord(bespreking, draft, choices, [janssen], bevoegdheid)).toEqual({
    ok: true,
    input: {
      besprekingId: bespreking,
      soort: 'besluit',
      naar: 3,
      overgang: null,
      akkoord: [],
      beslisserNaam: 'A. Janssen',
      beslisserRol: 'Casusregisseur',
      geraadpleegd: [],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking: '',
    },
  });
});

test('a step within the fase is sent by its overgang', () => {
  const stap = { van: 2, naar: 2, overgang: '2-2-op' } as const;
  const afweging = { naar: 2, overgang: null } as const;
  const kader = noordLimburg();
  const bevoegdheid = judgeStap({ kader, stap, aanwezigen: [janssen], vooraf: [], afweging });
  const { choices } = beslisserChoices(bevoegdheid);
  const draft = { ...emptyBesluitDraft, naar: 2 as const, overgang: '2-2-op', beslisser: choices[0]!.key };
  expect(toRecord(bespreking, draft, choices, [janssen], bevoegdheid)).toMatchObject({
    ok: true,
    input: { naar: 2, overgang: '2-2-op', beslisserRol: 'Wijkteam' },
  });
});

test('where the kader names nobody, only a voorstel is offered', () => {
  const stap = { van: 2, naar: 2, overgang: '2-2-af' } as const;
  const afweging = { naar: 2, overgang: null } as const;
  const kader = noordLimburg();
  const bevoegdheid = judgeStap({ kader, stap, aanwezigen: [janssen], vooraf: [], afweging });
  expect(beslisserChoices(bevoegdheid)).toEqual({ choices: [], absent: [] });
});

test('akkoord of all missing one blocks the besluit by name; a voorstel is never held up', () => {
  const found = kaders.find((one) => one.id === 'heemskerk-beverwijk');
  const regisseur = { ...janssen, rollen: ['netwerkregisseur'] };
  const akkoord = [
    { naam: 'A. Janssen', akkoord: true },
    { naam: 'R. Heuvel', akkoord: null },
  ];
  const bevoegdheid = judgeStap({
    kader: found!,
    stap: { van: 3, naar: 2 },
    aanwezigen: [regisseur, chair],
    vooraf: [],
    afweging: { naar: 2, overgang: '3-2' },
    akkoord,
  });
  const { choices } = beslisserChoices(bevoegdheid);
  const draft = { ...emptyBesluitDraft, naar: 2 as const, beslisser: choices[0]!.key };
  expect(toRecord(bespreking, draft, choices, [regisseur, chair], bevoegdheid)).toEqual({
    ok: false,
    missing: 'Nog geen akkoord van: R. Heuvel. Tot die tijd kan alleen een voorstel.',
  });
  const proposed = { ...draft, beslisser: voorstel, voorstelBy: 'R. Heuvel' };
  expect(toRecord(bespreking, proposed, choices, [regisseur, chair], bevoegdheid)).toMatchObject({
    ok: true,
    input: { soort: 'voorstel', akkoord },
  });
});

test('a voorstel bears the role of who makes it', () => {
  const bevoegdheid = judge(3, 4, null);
  const draft = {
    ...emptyBesluitDraft,
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

test('the document of another step does not go with this one; of this step it does', () => {
  const typed = { ...emptyBesluitDraft, formeelNummer: ' 2026-118 ', formeelDatum: '2026-11-20' };
  const down = judge(4, 3, 3);
  const onPaper = { ...typed, naar: 3 as const, beslisser: 'burgemeester papier', paperName: 'S. Vos' };
  expect(toRecord(bespreking, onPaper, beslisserChoices(down).choices, [janssen], down)).toMatchObject({
    input: { formeelNummer: '2026-118', formeelDatum: '2026-11-20' },
  });
  const up = judge(2, 3, 3);
  const other = { ...typed, naar: 3 as const, beslisser: 'casusregisseur A. Janssen' };
  expect(toRecord(bespreking, other, beslisserChoices(up).choices, [janssen], up)).toMatchObject({
    input: { formeelNummer: '', formeelDatum: null },
  });
});

test('who has left makes no voorstel: the list does not show that name any more', () => {
  const draft = { ...emptyBesluitDraft, naar: 3 as const, beslisser: voorstel, voorstelBy: 'R. Heuvel' };
  const left = [janssen, { ...chair, aanwezig: false }];
  expect(toRecord(bespreking, draft, [], left, judge(2, 3, 3))).toEqual({
    ok: false,
    missing: 'Kies wie het voorstel doet.',
  });
});
