import { expect, test } from 'vitest';
import { findKader } from '../../../shared/kader/catalog.ts';
import { judgeBesluit } from '../../../shared/kader/judge-besluit.ts';
import type { Overgang } from '../../../shared/kader/schema/overgang.ts';
import { noordLimburg, withOvergang } from './answers.ts';

type Asked = Parameters<typeof judgeBesluit>[0];

const burgemeester = { naam: 'De Wit', organisatie: 'Gemeente', rollen: ['Burgemeester'], aanwezig: true };
const regisseur = { naam: 'Janssen', organisatie: 'ZVH', rollen: ['Procesregisseur'], aanwezig: true };

const offered: Asked['input'] = {
  soort: 'besluit',
  beslisserNaam: 'De Wit',
  beslisserRol: 'Burgemeester',
  formeelNummer: 'B-12',
  formeelDatum: '2026-11-27',
  redenAfwijking: '',
};

const judge = (over: Partial<Asked>, input: Partial<Asked['input']> = {}) =>
  judgeBesluit({
    kader: noordLimburg,
    stap: { van: 4, naar: 3 },
    aanwezigen: [burgemeester, regisseur],
    vooraf: [{ id: 'NL43-V1', vervuld: true }],
    afweging: { naar: 3, overgang: '4-3' },
    ...over,
    input: { ...offered, ...input },
  });

test('the burgemeester decides after the aanpak, with number and date', () => {
  const found = judge({});
  expect(found.refusal).toBeNull();
  expect(found.grond).toContain('formeel besluit');
  expect(found.vooraf.map((v) => v.vervuld)).toEqual([true, true]);
});

test('without the aanpak, or without number and date, it is refused', () => {
  expect(judge({ vooraf: [] }).refusal?.code).toBe('eerst-nodig');
  expect(judge({}, { formeelNummer: '' }).refusal?.code).toBe('eerst-nodig');
  expect(judge({}, { formeelDatum: null }).refusal?.code).toBe('eerst-nodig');
});

test('another role cannot record a besluit, only a voorstel', () => {
  const who = { beslisserNaam: 'Janssen', beslisserRol: 'Procesregisseur' };
  expect(judge({}, who).refusal).toEqual({ code: 'niet-bevoegd', detail: 'Burgemeester' });
  expect(judge({ vooraf: [] }, { ...who, soort: 'voorstel' }).refusal).toBeNull();
});

test('a name at the table cannot borrow the role of somebody else', () => {
  const claim = {
    beslisserNaam: 'Janssen',
    beslisserRol: 'Burgemeester',
    formeelNummer: '',
    formeelDatum: null,
  };
  expect(judge({}, claim).refusal?.code).toBe('niet-bevoegd');
});

test('who is not at the table counts only with a besluit on paper', () => {
  expect(judge({ aanwezigen: [regisseur] }).refusal).toBeNull();
  expect(judge({ aanwezigen: [regisseur] }, { formeelNummer: '' }).refusal?.code).toBe('niet-bevoegd');
});

test('a departure needs a reason, for a voorstel too', () => {
  const afweging = { naar: 4, overgang: '4-3' } as const;
  expect(judge({ afweging }).refusal?.code).toBe('reden-nodig');
  expect(judge({ afweging }, { soort: 'voorstel' }).refusal?.code).toBe('reden-nodig');
  expect(judge({ afweging }, { redenAfwijking: 'opvang is geregeld' }).refusal).toBeNull();
});

test('staying against the outcome is up to who decides on the step not taken', () => {
  const stay = { stap: { van: 4, naar: 4 } as const };
  const input = { redenAfwijking: 'eerst zien of het rustig blijft', formeelNummer: '', formeelDatum: null };
  expect(judge(stay, input).refusal).toBeNull();
  expect(
    judge(stay, { ...input, beslisserNaam: 'Janssen', beslisserRol: 'Procesregisseur' }).refusal?.code,
  ).toBe('niet-bevoegd');
});

test('a step the kader does not know is refused', () => {
  expect(judge({ stap: { van: 4, naar: 1 } }, { redenAfwijking: 'x' }).refusal?.code).toBe('eerst-nodig');
});

test('who was invited but is absent does not decide at the table', () => {
  const aanwezigen = [{ ...burgemeester, aanwezig: false }, regisseur];
  const onPaper = { formeelNummer: '', formeelDatum: null };
  expect(judge({ aanwezigen }, { ...onPaper, beslisserRol: '' }).refusal?.code).toBe('niet-bevoegd');
  expect(judge({ aanwezigen }).refusal).toBeNull();
  expect(judge({ aanwezigen }, { beslisserRol: '' }).refusal?.code).toBe('niet-bevoegd');
});

test('a name at the table cannot borrow a role with a number and a date either', () => {
  const claim = { beslisserNaam: 'Janssen', beslisserRol: 'Burgemeester' };
  expect(judge({}, claim).refusal?.code).toBe('niet-bevoegd');
});

const kaderWith = (over: Partial<Overgang>) => withOvergang(noordLimburg, '4-3', over);

test('a besluit without the akkoord of all is refused with the name; a voorstel is not', () => {
  const kader = kaderWith({ akkoord: { tekst: 'Iedereen is het eens', eigenLezing: 'voor de test' } });
  const akkoord = [
    { naam: 'Janssen', akkoord: true },
    { naam: 'Bakker', akkoord: false },
    { naam: 'Visser', akkoord: null },
  ];
  expect(judge({ kader, akkoord }).refusal).toEqual({
    code: 'eerst-nodig',
    detail: 'Niet akkoord: Bakker.; Nog geen akkoord van: Visser.',
  });
  expect(judge({ kader, akkoord }, { soort: 'voorstel' }).refusal).toBeNull();
  expect(judge({ kader }).refusal?.detail).toContain('Nog niemand heeft akkoord gegeven');
  expect(judge({ kader, akkoord: akkoord.slice(0, 1) }).refusal).toBeNull();
});

test('where everybody at the table decides, each of them may', () => {
  const beslissers = [{ rol: 'partijen', grond: 'Samen in het overleg', eigenLezing: 'voor de test' }];
  const kader = kaderWith({ beslissers });
  const who = { beslisserNaam: 'Janssen', beslisserRol: 'Procesregisseur' };
  expect(judge({ kader }, who)).toMatchObject({ refusal: null, grond: 'Samen in het overleg' });
  expect(judge({ kader }, { ...who, beslisserNaam: 'Onbekend' }).refusal?.code).toBe('niet-bevoegd');
});

test('where the kader names nobody, the refusal says so; a voorstel is possible', () => {
  const almelo = findKader('almelo', '1.0')!;
  const asked = {
    kader: almelo,
    stap: { van: 3 as const, naar: 4 as const },
    afweging: { naar: 4 as const, overgang: '3-4' },
  };
  expect(judge(asked).refusal).toEqual({
    code: 'niet-bevoegd',
    detail: 'het kader noemt niemand die over deze stap beslist',
  });
  expect(judge(asked, { soort: 'voorstel' }).refusal).toBeNull();
});
