import { expect, test } from 'vitest';
import { renderHtml } from '../../../../electron/export/html.ts';
import { changeDoel } from '../../../../electron/use-cases/bewaren/change-doel.ts';
import { saveOrganisatie } from '../../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../../electron/use-cases/contact/save.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { recordRectificatie } from '../../../../electron/use-cases/rectificatie/record.ts';
import { addCorrectie } from '../../../../electron/use-cases/verslag/add-correctie.ts';
import { listOntvangers } from '../../../../electron/use-cases/verslag/ontvangers.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import { vaststellen } from '../../../../electron/use-cases/verslag/vaststellen.ts';
import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import { table } from '../../../e2e/demo/table.ts';
import { copy } from '../../../shared/verslag/voorbeeld-bespreking.ts';
import { refusalOf } from '../refusal-of.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine } from './next-overleg.ts';

const textOf = ({ ctx, besprekingId, key }: DemoCasus, kort: string, stuk: Stuk = 'verslag'): string =>
  JSON.stringify(paperFor(ctx, { besprekingId, stuk, ontvanger: key(kort) }).paper);

function vastgesteld(): DemoCasus {
  const demo = demoCasus();
  const { ctx, besprekingId } = demo;
  for (const line of ctx.store.informatie.ofBespreking(besprekingId)) {
    ctx.store.informatie.update({ ...line, klasseReden: 'nodig voor het doel' });
  }
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  return demo;
}

test('a vastgesteld verslag keeps the old name of an organisatie and a person; the address is the one of now', () => {
  const demo = vastgesteld();
  const { ctx, besprekingId, casusId, key } = demo;
  const before = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('Corporatie') });
  const haven = ctx.store.contact.organisaties().find(({ kort }) => kort === 'Corporatie')!;
  saveOrganisatie(ctx, {
    id: haven.id,
    naam: 'Stichting Nieuwe Naam',
    kort: 'SNN',
    soort: 'corporatie',
    revisie: haven.revisie,
  });
  const sanne = ctx.store.contact.ofCasus(casusId).find(({ naam }) => naam === 'Sanne de Boer')!;
  saveContact(ctx, {
    ...sanne,
    naam: 'Sanne Jansen',
    email: 'sanne@nieuw.example',
  });
  const after = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('Corporatie') });
  expect(after.paper).toEqual(before.paper);
  expect(after.hash).toBe(before.hash);
  expect(after.ontvanger).toMatchObject({
    naam: 'Sanne de Boer',
    organisatie: 'Woonstichting De Haven',
    email: 'sanne@nieuw.example',
  });
  // What is not vastgesteld is a concept of now.
  expect(textOf(demo, 'Corporatie', 'afsprakenlijst')).toContain('SNN');
});

test('what is typed after vaststelling is in no version, and the version says when it was vastgesteld', () => {
  const demo = vastgesteld();
  const { ctx, casusId } = demo;
  const { revisie, regime } = ctx.store.casus.get(casusId)!;
  changeDoel(ctx, { id: casusId, revisie, regime, doel: 'PLANTDOEL', reden: 'De buren zijn verhuisd.' });
  const { paper, concept } = paperFor(ctx, {
    besprekingId: demo.besprekingId,
    stuk: 'verslag',
    ontvanger: demo.key('ZVH'),
  });
  expect(JSON.stringify(paper)).not.toContain('PLANTDOEL');
  expect({ concept, versie: paper.versie }).toEqual({ concept: false, versie: 'versie 1' });
  expect(JSON.stringify(paper)).toContain('Vastgesteld op do 26 nov 2026 door Anna Bakker.');
});

test('a vastgesteld verslag is given out when its kader is not here any more', () => {
  const { ctx, besprekingId, key } = vastgesteld();
  const without = { ...ctx, kader: () => null };
  const asked = { besprekingId, stuk: 'verslag', ontvanger: key('GGZ') } as const;
  expect(paperFor(without, asked).paper).toEqual(paperFor(ctx, asked).paper);
  expect(refusalOf(() => paperFor(without, { ...asked, stuk: 'afsprakenlijst' }))).toBe('kader-ongeldig');
});

test('what was vastgesteld before its model was kept is made of what the store holds', () => {
  const { ctx, besprekingId, key, casusId } = demoCasus();
  ctx.store.verslag.insert(
    {
      id: ctx.newId(),
      besprekingId,
      soort: 'verslag',
      versie: 1,
      hash: 'x',
      vastgesteldAt: '2026-11-26T12:00:00.000Z',
      vastgesteldDoor: 'Petra Lemmens',
    },
    '{}',
  );
  const made = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('GGZ') });
  expect(made).toMatchObject({ concept: false, versie: 1, casusId });
  expect(JSON.stringify(made.paper)).toContain('bij zijn vader thuis of verplichte zorg');
});

test('the dossier is for the file alone, and a recipient gets no dossier', () => {
  const { ctx, besprekingId, key } = demoCasus();
  const ask = (stuk: Stuk, ontvanger: string | null) =>
    refusalOf(() => paperFor(ctx, { besprekingId, stuk, ontvanger }));
  expect(ask('dossier', key('ZVH'))).toBe('niet-toegestaan');
  expect(ask('verslag', null)).toBe('niet-toegestaan');
  expect(ask('verslag', `deelnemer ${ctx.newId()}`)).toBe('onbekend');
  expect(ask('dossier', null)).toBe('done');
});

test('the dossier holds every line with its klasse and what was said of sharing it, also what is not for the verslag', () => {
  const { ctx, besprekingId } = demoCasus();
  const [first, second] = ctx.store.informatie.ofBespreking(besprekingId);
  ctx.store.informatie.update({
    ...first!,
    nietInVerslag: true,
    klasseReden: 'nodig om de buren te beschermen',
  });
  ctx.store.delen.saveDeling({
    informatieId: second!.id,
    wijze: 'niet-tot',
    tot: '2026-12-04',
    grond: '',
    reden: 'het onderzoek loopt',
    door: 'Anna Bakker',
    setAt: '2026-11-26T09:30:00.000Z',
    revisie: 1,
  });
  const { paper } = paperFor(ctx, { besprekingId, stuk: 'dossier', ontvanger: null });
  const tabel = paper.blocks.findLast((block) => block.kind === 'tabel')!;
  const rows = tabel.groups.flatMap(({ rows }) => rows).map((row) => row.flat().map(({ text }) => text));
  expect(rows[0]).toEqual([
    '1',
    expect.stringContaining('sloeg een ruit in'),
    'feit, van Politie',
    'politiegegevens',
    'nodig om de buren te beschermen',
    'niet in verslag; volgens de delen-wijzer',
  ]);
  expect(rows[1]?.at(-1)).toBe('niet delen tot vr 4 dec 2026; het onderzoek loopt');
  expect(paper.geheimhouding).toContain('Geef dit stuk aan niemand mee');
});

test('who was absent and has no afspraak gets nothing of the afsprakenlijst; who owns one gets that one', () => {
  const demo = demoCasus();
  const { ctx, besprekingId, key } = demo;
  const ggz = paperFor(ctx, { besprekingId, stuk: 'afsprakenlijst', ontvanger: key('GGZ') });
  expect(ggz.empty).toBe(false);
  expect(JSON.stringify(ggz.paper)).not.toContain('alarmcode');
  // Without the GGZ in any afspraak.
  const ids = ctx.store.afspraak
    .ofCasus(demo.casusId)
    .filter(({ organisatieId }) => organisatieId === ggz.ontvanger!.organisatieId);
  for (const one of ids) ctx.store.afspraak.update({ ...one, ingetrokken: true });
  for (const stuk of ['verslag', 'afsprakenlijst', 'besluitenlijst'] as const) {
    expect(paperFor(ctx, { besprekingId, stuk, ontvanger: key('GGZ') }).empty, stuk).toBe(true);
  }
  const { ontvangers } = listOntvangers(ctx, { besprekingId, stuk: 'verslag' });
  expect(ontvangers.find(({ key: one }) => one === key('GGZ'))).toMatchObject({
    gets: 'nothing',
    waarom: 'Was er niet bij. Niets hiervan is voor deze ontvanger.',
  });
});

test('nothing on the paper of a partner says that something is missing', () => {
  const demo = demoCasus();
  const html = (kort: string) => {
    const { paper } = paperFor(demo.ctx, {
      besprekingId: demo.besprekingId,
      stuk: 'verslag',
      ontvanger: demo.key(kort),
    });
    return renderHtml(paper, copy);
  };
  expect(html('GGZ')).not.toMatch(
    /Beeld|Oordeel|Er is geen|Er zijn geen|niet besproken|nog niet afgesproken|weggelaten/,
  );
  expect(html('Corporatie')).not.toMatch(
    /niet besproken|weggelaten|Uitkomst van de afweging|gezondheid en|Bevat/,
  );
  expect(html('ZVH')).toMatch(/Uitkomst van de afweging/);
  expect(html('ZVH')).toMatch(/Bevat gegevens over gezondheid en politiegegevens/);
});

test('the margin says what is left out and why, with what follows from it', () => {
  const { ctx, besprekingId, key } = demoCasus();
  const { leftOut } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('Corporatie') });
  expect(leftOut.map(({ label }) => label)).toEqual([
    'Regel 1',
    'Regel 2',
    'Regel 3',
    'Regel 4',
    'Regel 9',
    'Regel 10',
    'Regel 13',
    'Criterium NL23-2',
    'Criterium NL23-3',
    'Alarmbellen',
    'Uitkomst van de afweging',
    'Afweging bij de op- of afschaling',
  ]);
  expect(leftOut[0]?.reason).toContain('delen-wijzer');
  expect(leftOut.at(-1)?.reason).toBe('Hoort bij wat deze ontvanger niet krijgt.');
  expect(paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('ZVH') }).leftOut).toEqual([]);
});

test('a correctie goes to who has the whole of the bespreking, in whatever words it names what it is about', () => {
  const demo = vastgesteld();
  const { ctx, besprekingId } = demo;
  const texts = [
    'Regel 1: A',
    'Regelnr. 1: A',
    'In de 1e regel: A',
    'regel: 1 A',
    'Afspraak 3: A',
    'Risico 1: A',
    'Wat de GGZ zei over zijn medicijnen: A',
    'De kamer was 2.15.',
  ];
  texts.forEach((tekst, index) =>
    addCorrectie(ctx, {
      besprekingId,
      tekst: `${tekst} PLANT${String(index)}Z`,
      door: 'Politie',
      onderdelen: [],
    }),
  );
  const papers = table.map(({ kort }) => ({ kort, text: textOf(demo, kort) }));
  for (const [index, tekst] of texts.entries()) {
    const has = papers.filter(({ text }) => text.includes(`PLANT${String(index)}Z`));
    expect(has.map(({ kort }) => kort).join(' '), tekst).toBe('ZVH Wijkteam OOV');
  }
  const { leftOut } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: demo.key('Corporatie') });
  expect(leftOut.at(-1)).toMatchObject({
    label: 'Correctie 8',
    reason: expect.stringContaining('niet over welk onderdeel het gaat'),
  });
});

test('a rectificatie goes to who has the whole of each bespreking: it can be about another one', () => {
  const demo = vastgesteld();
  const { ctx, casusId } = demo;
  const rectify = () =>
    recordRectificatie(ctx, {
      casusId,
      verzoekId: null,
      onderdelen: [],
      soort: 'rectificatie',
      bij: 'verslag van 26 november, regel 1',
      tekst: 'Ik sloeg geen ruit in PLANTRUIT.',
      van: 'Jan',
    });
  rectify();
  expect(readersOf(demo, demo.besprekingId, 'PLANTRUIT')).toBe('ZVH Wijkteam OOV');
  expect(readersOf(demo, demo.besprekingId, 'PLANTRUIT', 'afsprakenlijst')).toBe('ZVH Wijkteam OOV');
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Corporatie']);
  saveEntry(ctx, typedLine(besprekingId, 'zvh: een gewone regel'));
  expect(readersOf(demo, besprekingId, 'een gewone regel')).toBe('ZVH Corporatie');
  expect(readersOf(demo, besprekingId, 'PLANTRUIT')).toBe('ZVH');
  const { leftOut } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: demo.key('Corporatie') });
  expect(leftOut.at(-1)?.label).toBe('Rectificatie');
});

test('an afspraak given by hand to who was absent stands on that paper, and one that is taken out does not', () => {
  const demo = demoCasus();
  const { ctx, besprekingId, key } = demo;
  const police = ctx.store.afspraak.ofBespreking(besprekingId).find(({ wat }) => wat.includes('alarmcode'))!;
  const of = { besprekingId, bron: 'afspraak', bronId: police.id, nood: false } as const;
  chooseDelen(ctx, { ...of, ontvangers: [key('GGZ')], keuze: 'mee', reden: 'zij bellen samen' });
  chooseDelen(ctx, { ...of, ontvangers: [key('OOV')], keuze: 'niet', reden: 'niet nodig' });
  expect(textOf(demo, 'GGZ')).toContain('alarmcode');
  expect(textOf(demo, 'OOV')).not.toContain('alarmcode');
  expect(textOf(demo, 'ZVH')).toContain('alarmcode');
});

test('the list of recipients: the persons, then the organisaties, and the lines on which those who were there differ', () => {
  const { ctx, besprekingId, key, organisatieKey } = demoCasus();
  const { ontvangers, verschillen } = listOntvangers(ctx, { besprekingId, stuk: 'afsprakenlijst' });
  expect(ontvangers.map(({ soort }) => soort)).toEqual([
    ...Array<string>(8).fill('deelnemer'),
    ...Array<string>(8).fill('organisatie'),
  ]);
  expect(ontvangers.find((one) => one.key === key('Politie'))).toMatchObject({
    gets: 'all',
    email: 'j.peeters@politie.example',
  });
  // The begeleider left before the afspraken were made and has a part in one. Those of before are closed.
  expect(verschillen.map(({ label }) => label)).toEqual([
    'Afspraak 3',
    'Afspraak 4',
    'Afspraak 5',
    'Afspraak 6',
    'Afspraak 8',
  ]);
  const refused = verschillen[0]!.rechten.filter(({ allowed }) => !allowed).map(({ ontvanger }) => ontvanger);
  expect(refused).toEqual([key('GGZ'), key('Naast'), organisatieKey('GGZ'), organisatieKey('Naast')]);
});
