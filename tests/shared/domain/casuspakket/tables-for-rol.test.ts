import { expect, test } from 'vitest';
import { isWithdrawn } from '../../../../shared/domain/casuspakket/withdrawn-row.ts';
import { tablesForRol } from '../../../../shared/domain/casuspakket/tables-for-rol.ts';

const id = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const line = (nummer: number, more: object = {}) => ({
  id: id(nummer),
  bespreking_id: id(90),
  nummer,
  tekst: `regel ${String(nummer)}`,
  bronnen: [id(50 + nummer)],
  vervallen: 0,
  ...more,
});

const over = (nummer: number) => ({ besprekingId: id(90), bron: 'informatie', bronId: id(nummer) });

const tables = {
  organisatie: [51, 52, 53, 54].map((one) => ({ id: id(one), naam: `organisatie ${String(one)}` })),
  contact: [
    { id: id(61), organisatie_id: id(54) },
    { id: id(62), organisatie_id: null },
  ],
  casus: [{ id: id(99) }],
  deelnemer: [{ id: id(70), contact_id: id(61) }],
  informatie: [line(1), line(2), line(3), line(4, { vervallen: 1, bronnen: [] })],
  deling: [
    { informatie_id: id(2), wijze: 'niet', tot: null },
    { informatie_id: id(3), wijze: 'niet-tot', tot: '2026-11-28' },
  ],
  criterium_antwoord: [
    { bespreking_id: id(90), criterium_id: 'NL23-1', regels: [1] },
    { bespreking_id: id(90), criterium_id: 'NL23-2', regels: [1, 2] },
    { bespreking_id: id(91), criterium_id: 'NL23-3', regels: [2] },
  ],
  rectificatie: [
    { id: id(80), verzoek_id: id(81), tekst: 'noot', onderdelen: [over(1)] },
    { id: id(84), verzoek_id: null, tekst: 'bij regel 2', onderdelen: [over(1), over(2)] },
    { id: id(85), verzoek_id: null, tekst: 'nergens bij', onderdelen: [] },
  ],
  verzoek: [{ id: id(81), antwoord: id(62) }],
  exemplaar: [{ id: id(82) }],
  revisie: [{ record_id: id(1), inhoud: 'eerder' }],
  vastgesteld: [{ id: id(83) }],
};

test('a voorzitter or notulist who takes over gets all of it', () => {
  expect(tablesForRol('voorzitter', tables, '2026-11-26')).toBe(tables);
  expect(tablesForRol('notulist', tables, '2026-11-26')).toBe(tables);
});

test('L21: an AOV’er gets no line that may not be shared, nor an answer that cites one, nor who only they name', () => {
  const kept = tablesForRol('aov', tables, '2026-11-26');
  expect(kept['informatie']?.map((row) => row['nummer'])).toEqual([1]);
  expect(kept['criterium_antwoord']?.map((row) => row['criterium_id'])).toEqual(['NL23-1', 'NL23-3']);
  expect(kept['organisatie']?.map((row) => row['id'])).toEqual([id(51), id(54)]);
  expect(kept['contact']?.map((row) => row['id'])).toEqual([id(61)]);
});

test('L21: from the day that the officier named on the line goes along', () => {
  expect(tablesForRol('aov', tables, '2026-11-27')['informatie']).toHaveLength(1);
  expect(tablesForRol('aov', tables, '2026-11-28')['informatie']).toHaveLength(2);
});

test('an AOV’er gets no requests, copies, vastgestelde papers or earlier texts; a note goes without its request', () => {
  const kept = tablesForRol('aov', tables, '2026-11-26');
  expect(Object.keys(kept).sort()).toEqual([
    'casus',
    'contact',
    'criterium_antwoord',
    'deelnemer',
    'informatie',
    'organisatie',
    'rectificatie',
  ]);
  expect(kept['rectificatie']).toEqual([
    { id: id(80), verzoek_id: null, tekst: 'noot', onderdelen: [over(1)] },
  ]);
});

test('L9: a rectificatie goes to an AOV’er with what it is about; one that does not say so when nothing is held back', () => {
  const texts = (given: object, handedOver: () => boolean = () => false) =>
    tablesForRol('aov', { ...tables, ...given }, '2026-11-26', handedOver)['rectificatie']?.map(
      ({ tekst }) => tekst,
    );
  expect(texts({})).toEqual(['noot']);
  // Append-only: what went before cannot be taken back, and is not given again.
  expect(texts({}, () => true)).toEqual(['noot']);
  expect(texts({ deling: [] })).toEqual(['noot', 'bij regel 2', 'nergens bij']);
  const unknown = { id: id(86), tekst: 'bij een vraag', onderdelen: [{ ...over(1), bron: 'vraag' }] };
  expect(texts({ rectificatie: [unknown] })).toBeUndefined();
  expect(texts({ rectificatie: [unknown], deling: [] })).toEqual(['bij een vraag']);
  const byHand = keuze('rectificatie', id(80), `organisatie ${id(51)}`);
  const gemeente = [{ id: id(51), soort: 'gemeente' }];
  expect(texts({ deling: [], deelkeuze: [byHand], organisatie: gemeente })).toEqual([
    'bij regel 2',
    'nergens bij',
  ]);
});

const keuze = (bron: string, bronId: string, ontvanger: string) => ({
  bespreking_id: id(90),
  bron,
  bron_id: bronId,
  ontvanger,
  keuze: 'niet',
});
const aov = (more: object) => tablesForRol('aov', { ...tables, ...more }, '2026-11-26');
const nummers = (kept: ReturnType<typeof aov>) => (kept['informatie'] ?? []).map((row) => row['nummer']);

test('what is on nobody’s paper does not leave: niet in verslag, for later, withdrawn, struck', () => {
  const kept = aov({
    informatie: [line(1), line(5, { niet_in_verslag: 1 }), line(6, { soort: 'voor-later' })],
    afspraak: [
      { id: id(1), wat: 'belt', ingetrokken: 0, niet_in_verslag: 0 },
      { id: id(2), wat: 'mailt', ingetrokken: 1, niet_in_verslag: 0 },
      { id: id(3), wat: 'schrijft', ingetrokken: 0, niet_in_verslag: 1 },
    ],
    afspraak_uitkomst: [{ afspraak_id: id(1) }, { afspraak_id: id(2) }],
    risico: [{ id: id(4), wat: 'brand', vervallen: 1 }],
    scenario: [{ id: id(5), als: 'brand', vervallen: 1 }],
  });
  expect(nummers(kept)).toEqual([1]);
  expect(kept['afspraak']?.map((row) => row['id'])).toEqual([id(1)]);
  expect(kept['afspraak_uitkomst']).toEqual([{ afspraak_id: id(1) }]);
  expect([kept['risico'], kept['scenario']]).toEqual([undefined, undefined]);
});

test('what is half typed stays behind', () => {
  const kept = aov({
    bespreking: [{ id: id(90), draft: 'half', besluit_draft: { naar: 2 }, vraag: 'wat nu?' }],
  });
  expect(kept['bespreking']).toEqual([{ id: id(90), draft: '', besluit_draft: null, vraag: 'wat nu?' }]);
});

test('police text of before another doel stays behind, unless the police agree', () => {
  const early = { klasse: 'politie', entered_at: '2026-11-20T09:00:00.000Z' };
  const kept = aov({
    informatie: [
      line(1, early),
      line(2, early),
      line(3, { klasse: 'politie', entered_at: '2026-11-24T09:00:00.000Z' }),
      line(4, { ...early, klasse: 'gewoon' }),
    ],
    deling: [{ informatie_id: id(2), wijze: 'volgens-wijzer', tot: null, grond: 'bron-akkoord' }],
    doelwijziging: [
      { id: id(8), van_doel: 'a', naar_doel: 'b', created_at: '2026-11-22T09:00:00.000Z' },
      { id: id(9), van_doel: 'b', naar_doel: 'b', created_at: '2026-11-25T09:00:00.000Z' },
    ],
  });
  expect(nummers(kept)).toEqual([2, 3, 4]);
});

test('what was held back by hand from the gemeente, or from everybody who was invited, stays behind', () => {
  const [gemeente, politie] = [id(51), id(52)];
  const kept = aov({
    organisatie: [
      { id: gemeente, soort: 'gemeente' },
      { id: politie, soort: 'politie' },
    ],
    contact: [
      { id: id(61), organisatie_id: gemeente },
      { id: id(62), organisatie_id: politie },
      { id: id(63), organisatie_id: null },
    ],
    deelnemer: [
      { id: id(71), contact_id: id(61) },
      { id: id(72), contact_id: id(62) },
      { id: id(73), contact_id: id(63) },
    ],
    aanwezige: [
      { bespreking_id: id(90), deelnemer_id: id(72) },
      { bespreking_id: id(90), deelnemer_id: id(73) },
      { bespreking_id: id(90), deelnemer_id: null },
    ],
    deling: [],
    informatie: [line(1), line(2), line(3), line(4)],
    risico: [{ id: id(5), bespreking_id: id(89), wat: 'brand', vervallen: 0 }],
    visie: [
      { bespreking_id: id(90), organisatie_id: politie, tekst: 'anders' },
      { bespreking_id: id(91), organisatie_id: politie, tekst: 'anders' },
    ],
    deelkeuze: [
      keuze('informatie', id(1), `deelnemer ${id(71)}`),
      keuze('informatie', id(2), `organisatie ${politie}`),
      keuze('informatie', id(2), `deelnemer ${id(73)}`),
      keuze('informatie', id(3), `organisatie ${politie}`),
      keuze('risico', id(5), `organisatie ${gemeente}`),
      keuze('visie', politie, `organisatie ${gemeente}`),
    ],
  });
  expect(nummers(kept)).toEqual([3, 4]);
  expect(kept['risico']).toBeUndefined();
  expect(kept['visie']?.map((row) => row['bespreking_id'])).toEqual([id(91)]);
});

const besluit = (nummer: number, regels: number[]) => ({
  id: id(nummer),
  bespreking_id: id(90),
  uitkomst: 'Nog niet te zeggen',
  antwoorden: [{ criteriumId: 'NL23-9', antwoord: 'ja', toelichting: 'want hij', regels }],
  visies: [{ organisatie: 'Politie', tekst: 'anders' }],
  reden_afwijking: 'toch wel',
});

test('a fasebesluit keeps no answer that leans on what stays behind', () => {
  const without = { antwoorden: [], visies: [], reden_afwijking: '' };
  const whole = aov({ criterium_antwoord: [], fasebesluit: [besluit(1, [1]), besluit(2, [1, 2])] });
  expect(whole['fasebesluit']).toEqual([besluit(1, [1]), { ...besluit(2, [1, 2]), ...without }]);
  // Today's answer is withheld, so the one of then is as well.
  expect(aov({ fasebesluit: [besluit(1, [1])] })['fasebesluit']).toEqual([
    { ...besluit(1, [1]), ...without },
  ]);
});

test('a driehoeknotitie goes without feiten of lines that stay behind and without their words; a version whole or not', () => {
  const feit = (informatieId: string | null, tekst: string) => ({ informatieId, tekst });
  const inhoud = (feiten: object[], kern: string[], advies: string) => ({ kern, advies, beeld: { feiten } });
  const whole = inhoud(
    [feit(id(1), 'x'), feit(id(2), 'y'), feit(id(40), 'gone'), feit(null, 'Vermoeden: hij heeft een Wapen.')],
    ['E.V. woont hier', 'Zijn broer E.V. slaat hem'],
    'Let op: hij heeft een wapen!',
  );
  const kept = aov({
    betrokkene: [{ id: id(10), naam: 'Els Voorbeeld' }],
    informatie: [line(1), line(2, { tekst: 'Hij heeft een wapen' })],
    risico: [{ id: id(5), wat: 'zijn broer Els Voorbeeld slaat hem', vervallen: 1 }],
    driehoeknotitie: [{ id: id(20), inhoud: whole }],
    driehoeknotitie_versie: [
      { id: id(21), inhoud: whole },
      { id: id(22), inhoud: inhoud([feit(id(1), 'x')], ['E.V. woont hier'], '') },
    ],
  });
  const narrow = inhoud([feit(id(1), 'x')], ['E.V. woont hier'], '');
  expect(kept['driehoeknotitie']).toEqual([{ id: id(20), inhoud: narrow }]);
  expect(kept['driehoeknotitie_versie']).toEqual([{ id: id(22), inhoud: narrow }]);
});

test('what was handed over before and may not be shared any more goes without its words, as struck', () => {
  const handed = (table: string, row: object) =>
    table === 'criterium_antwoord' || Object.values(row).includes(id(2));
  const kept = tablesForRol('aov', tables, '2026-11-26', handed);
  const [first, second, ...others] = kept['informatie'] ?? [];
  expect([first?.['tekst'], others]).toEqual(['regel 1', []]);
  expect(second).toMatchObject({ id: id(2), nummer: 2, vervallen: 1, bronnen: [] });
  expect(isWithdrawn(second!)).toBe(true);
  const antwoord = kept['criterium_antwoord']?.find((row) => row['criterium_id'] === 'NL23-2');
  expect(antwoord).toMatchObject({ antwoord: 'onbekend', regels: [] });
  expect(isWithdrawn(antwoord!)).toBe(true);
  expect(isWithdrawn(first!)).toBe(false);
  expect(JSON.stringify(kept)).not.toContain('regel 2');
});
