import { expect, test } from 'vitest';
import { stappen } from '../../../../shared/domain/bespreking/stap.ts';
import { zaalbeeldSchema } from '../../../../shared/domain/zaal/zaalbeeld.ts';
import { zaalbeeldOf, type ZaalKader } from '../../../../shared/domain/zaal/zaalbeeld-of.ts';
import { afspraak, at, besluit, corporatie, ggz, id, jan, person, regel, smit, view } from './view.ts';

const kader: ZaalKader = {
  fase: 'AVE',
  criteriaKop: 'Wanneer opschalen?',
  criteria: [
    { id: 'NL23-1', tekst: 'De hulpbehoefte neemt toe', kop: 'Naar AVE 3' },
    { id: 'NL23-2', tekst: 'De hulp stagneert', kop: 'Naar AVE 3' },
  ],
};

const full = {
  informatie: [regel(1, 'FEIT-EEN')],
  vorigeAfspraken: [afspraak(1, 'VORIGE-EEN', { besprekingId: id(30) })],
  afspraken: [afspraak(2, 'AFSPRAAK-EEN')],
  antwoorden: [
    { criteriumId: 'NL23-2', antwoord: 'ja' as const, toelichting: 'GEHEIM-TOELICHTING', regels: [1] },
  ],
  fasebesluiten: [besluit(1, at('10:50'))],
};

test('every step passes the schema of the channel', () => {
  for (const stap of stappen) {
    const beeld = zaalbeeldOf(view(full), stap, kader);
    expect(zaalbeeldSchema.parse(beeld)).toEqual(beeld);
    expect(beeld.stap).toBe(stap);
    expect(beeld.agenda).toEqual(['Opening', 'Vorige afspraken', 'Beeld', 'Oordeel', 'Besluit', 'Afronding']);
  }
});

test('planted words never get through, at no step', () => {
  const planted = view({
    ...full,
    informatie: [
      regel(1, 'FEIT-EEN'),
      regel(2, 'GEHEIM-NIET-IN-VERSLAG', { nietInVerslag: true, vrijgegeven: true }),
      regel(3, 'GEHEIM-VERVALLEN', { vervallen: true, vrijgegeven: true }),
      regel(4, 'GEHEIM-VOOR-LATER', { soort: 'voor-later', vrijgegeven: true }),
      regel(5, 'GEHEIM-VOORAF', { vooraf: true }),
      regel(6, 'GEHEIM-VOOR-DE-START', { enteredAt: at('09:30') }),
    ],
    vorigeAfspraken: [
      ...full.vorigeAfspraken,
      afspraak(3, 'GEHEIM-VORIGE', { nietInVerslag: true }),
      afspraak(4, 'GEHEIM-VORIGE-WEG', { ingetrokken: true }),
    ],
    afspraken: [
      ...full.afspraken,
      afspraak(5, 'GEHEIM-AFSPRAAK', { nietInVerslag: true }),
      afspraak(6, 'GEHEIM-AFSPRAAK-WEG', { ingetrokken: true }),
    ],
    risicos: [
      {
        id: id(71),
        casusId: id(41),
        besprekingId: id(31),
        nummer: 1,
        wat: 'GEHEIM-RISICO',
        wieLooptGevaar: '',
        wanneer: '',
        kans: 3,
        gevolg: 3,
        beschermend: '',
        maatregel: '',
        restKans: null,
        restGevolg: null,
        eigenaar: '',
        vervallen: false,
        revisie: 1,
      },
    ],
    visies: [{ organisatieId: ggz, tekst: 'GEHEIM-VISIE' }],
    alarmbellen: ['GEHEIM-ALARMBEL'],
    fasebesluiten: [besluit(1, at('10:50'), { redenAfwijking: 'GEHEIM-REDEN', grond: 'GEHEIM-GROND' })],
  });
  for (const stap of stappen) {
    const sent = JSON.stringify(zaalbeeldOf(planted, stap, kader));
    expect(sent).not.toContain('GEHEIM');
    expect(sent).not.toMatch(/gezondheid|strafrechtelijk|politie|klasse/);
    expect(sent).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(sent).not.toMatch(/\d\d:\d\d/);
  }
});

test('a step carries its own part only', () => {
  const parts = stappen.map((stap) => {
    const {
      regels,
      vorigeAfspraken,
      afspraken,
      criteria,
      besluit: made,
    } = zaalbeeldOf(view(full), stap, kader);
    return [regels.length, vorigeAfspraken.length, afspraken.length, criteria.length, made === null ? 0 : 1];
  });
  expect(parts).toEqual([
    [0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [1, 0, 0, 0, 0],
    [0, 0, 0, 2, 0],
    [0, 0, 1, 0, 1],
    [0, 0, 1, 0, 1],
  ]);
});

test('a line shows number, kind, source and leefgebied', () => {
  const [line] = zaalbeeldOf(
    view({ informatie: [regel(7, 'Huis staat vol', { bronnen: [corporatie, smit] })] }),
    2,
    kader,
  ).regels;
  expect(line).toEqual({
    nummer: 7,
    soort: 'feit',
    bron: 'corporatie, M. Smit',
    leefgebied: 'wonen',
    tekst: 'Huis staat vol',
  });
});

test('a source that was left open is shown as it was typed', () => {
  const [line] = zaalbeeldOf(
    view({ informatie: [regel(7, 'x', { bronnen: [], bronOpen: 'wij' })] }),
    2,
    kader,
  ).regels;
  expect(line?.bron).toBe('wij');
});

test('afspraken show who, when and how binding', () => {
  const { afspraken } = zaalbeeldOf(
    view({
      afspraken: [
        afspraak(1, 'Bezoekt Jan', { binding: 'akkoord-gevraagd', samenMet: [corporatie] }),
        afspraak(2, 'Belt terug', {
          organisatieId: null,
          contactId: null,
          datum: null,
          volgendOverleg: true,
        }),
      ],
    }),
    5,
    kader,
  );
  expect(afspraken).toEqual([
    {
      nummer: 1,
      wie: 'GGZ, M. Smit, samen met corporatie',
      wat: 'Bezoekt Jan',
      termijn: 'vr 27 nov 2026',
      binding: 'akkoord gevraagd',
    },
    { nummer: 2, wie: '', wat: 'Belt terug', termijn: 'volgend overleg', binding: '' },
  ]);
});

test('an earlier afspraak shows what this bespreking said of it', () => {
  const { vorigeAfspraken } = zaalbeeldOf(
    view({
      vorigeAfspraken: [
        afspraak(1, 'Belt'),
        afspraak(2, 'Schrijft'),
        afspraak(3, 'Komt', { status: 'gedaan' }),
      ],
      uitkomsten: [{ afspraakId: id(201), uitkomst: 'doorgeschoven', waarom: 'GEHEIM' }],
    }),
    1,
    kader,
  );
  expect(vorigeAfspraken.map((row) => row.status)).toEqual(['doorgeschoven', 'open', 'gedaan']);
  expect(JSON.stringify(vorigeAfspraken)).not.toContain('GEHEIM');
});

test('criteria come in the order of the kader, each under its step, with the answer only', () => {
  const beeld = zaalbeeldOf(view(full), 3, kader);
  expect(beeld.criteriaKop).toBe('Wanneer opschalen?');
  expect(beeld.criteria).toEqual([
    { kop: 'Naar AVE 3', tekst: 'De hulpbehoefte neemt toe', antwoord: null },
    { kop: 'Naar AVE 3', tekst: 'De hulp stagneert', antwoord: 'ja' },
  ]);
});

test('the op- of afschaling is the one of this bespreking that stands', () => {
  const fasebesluiten = [
    besluit(2, at('10:55'), { naar: 4, vervangt: id(501) }),
    besluit(1, at('10:50')),
    besluit(3, at('11:00'), { besprekingId: id(30), naar: 1 }),
  ];
  expect(zaalbeeldOf(view({ fasebesluiten }), 4, kader).besluit).toEqual({
    van: 'AVE 2',
    naar: 'AVE 4',
    wie: 'S. de Boer, casusregisseur',
    soort: 'besluit',
  });
  expect(
    zaalbeeldOf(view({ fasebesluiten: [besluit(1, at('10:50'), { van: null })] }), 4, kader).besluit?.van,
  ).toBe('nog te bepalen');
});

test('with a betrokkene who just came in, the screen starts empty', () => {
  const betrokkene = person(9, [{ van: at('10:55'), tot: null }], jan);
  const entered = view({ ...full, aanwezigen: [...view().aanwezigen, betrokkene] });
  for (const stap of stappen) {
    const beeld = zaalbeeldOf(entered, stap, kader);
    expect(beeld.titel).toBe('Casus 2026-014');
    expect([beeld.regels, beeld.vorigeAfspraken, beeld.afspraken, beeld.criteria]).toEqual([[], [], [], []]);
    expect([beeld.criteriaKop, beeld.besluit]).toEqual(['', null]);
  }
});

test('a betrokkene who came in later sees the afspraken made with him and a besluit made while he was there', () => {
  const betrokkene = person(9, [{ van: at('10:40'), tot: null }], jan);
  const entered = view({
    ...full,
    afspraken: [
      ...full.afspraken,
      afspraak(3, 'Ruimt de gang op', { organisatieId: null, contactId: null, betrokkeneId: jan }),
    ],
    aanwezigen: [...view().aanwezigen, betrokkene],
  });
  const beeld = zaalbeeldOf(entered, 5, kader);
  expect(beeld.afspraken.map((row) => row.wat)).toEqual(['Ruimt de gang op']);
  expect(beeld.besluit?.naar).toBe('AVE 3');
});

test('to a betrokkene the numbers have no gaps that count what is not shown', () => {
  const betrokkene = person(9, [{ van: at('10:40'), tot: null }], jan);
  const entered = view({
    aanwezigen: [...view().aanwezigen, betrokkene],
    informatie: [
      regel(3, 'EERDER'),
      regel(8, 'ERBIJ', { enteredAt: at('10:41') }),
      regel(12, 'OOK', { enteredAt: at('10:50') }),
    ],
    afspraken: [
      afspraak(1, 'Eerder'),
      afspraak(6, 'Ruimt op', { organisatieId: null, contactId: null, betrokkeneId: jan }),
    ],
  });
  expect(zaalbeeldOf(entered, 2, kader).regels.map(({ nummer, tekst }) => [nummer, tekst])).toEqual([
    [1, 'ERBIJ'],
    [2, 'OOK'],
  ]);
  expect(zaalbeeldOf(entered, 5, kader).afspraken.map((row) => row.nummer)).toEqual([1]);
});

test('a betrokkene who was there from the start sees what was agreed and answered, but no earlier afspraken', () => {
  const betrokkene = person(9, [{ van: at('09:58'), tot: null }], jan);
  const entered = view({ ...full, aanwezigen: [...view().aanwezigen, betrokkene] });
  expect(zaalbeeldOf(entered, 5, kader).afspraken.map((row) => row.wat)).toEqual(['AFSPRAAK-EEN']);
  expect(zaalbeeldOf(entered, 3, kader).criteria).toHaveLength(2);
  expect(zaalbeeldOf(entered, 1, kader).vorigeAfspraken).toEqual([]);
});

test('a betrokkene who left the room for a moment no longer counts as there from the start', () => {
  const betrokkene = person(
    9,
    [
      { van: at('09:58'), tot: at('10:20') },
      { van: at('10:30'), tot: null },
    ],
    jan,
  );
  const back = view({ ...full, aanwezigen: [...view().aanwezigen, betrokkene] });
  expect(zaalbeeldOf(back, 5, kader).afspraken).toEqual([]);
  expect(zaalbeeldOf(back, 3, kader).criteria).toEqual([]);
});

test('when the betrokkene has left, everything is there again', () => {
  const gone = person(9, [{ van: at('10:40'), tot: at('10:50') }], jan);
  const after = view({ ...full, aanwezigen: [...view().aanwezigen, gone] });
  expect(zaalbeeldOf(after, 1, kader).vorigeAfspraken).toHaveLength(1);
  expect(zaalbeeldOf(after, 5, kader).titel).toBe('Casus 2026-014, WOONOVERLAST HOEKHUIS');
});
