import { expect, test } from 'vitest';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { saveVisie } from '../../../../electron/use-cases/bespreking/save-visie.ts';
import {
  recordDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../../electron/use-cases/driehoek/besluit.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { casusBijdrage } from '../../../../electron/use-cases/driehoek/from-casus.ts';
import { notitiePaper } from '../../../../electron/use-cases/driehoek/paper.ts';
import { saveNotitie } from '../../../../electron/use-cases/driehoek/save.ts';
import { canonicalText } from '../../../../shared/verslag/canonical-text.ts';
import { seedCasus, type } from '../seed-casus.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { edit, setFase } from './seed-notitie.ts';

const police = 'Verdachte Voorbeeld aangetroffen met hamer, mutatie 2026-4471.';
const medical = 'Psychotisch sinds het stoppen met clozapine.';

function filled(): { ctx: TestContext; casusId: string; besprekingId: string } {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: Els Voorbeeld betaalt de huur niet');
  type(ctx, besprekingId, `pol: ${police}`);
  type(ctx, besprekingId, `ggz: ${medical}`);
  type(ctx, besprekingId, 'wij: gaat op huisbezoek, 4 dec', 5);
  setFase(ctx, casusId, 4);
  return { ctx, casusId, besprekingId };
}

test('L4, L20: police and medical lines come marked, left out and without their text; the AOV-er may read them beside it', () => {
  const { ctx, casusId } = filled();
  const { feiten } = casusBijdrage(ctx, casusId);
  const of = (klasse: string) => feiten.find(({ feit }) => feit.klasse === klasse);
  expect(of('gewoon')).toMatchObject({ mark: '', feit: { meenemen: true } });
  expect(of('politie')?.feit).toMatchObject({ bron: 'politie', tekst: '', meenemen: false });
  expect(of('politie')?.original).toContain('mutatie 2026-4471');
  expect(of('gezondheid')?.feit).toMatchObject({ tekst: '', meenemen: false });
  expect(of('politie')?.mark).toContain('Wpg');
  expect(of('gezondheid')?.mark).toContain('AVG artikel 9');
});

test('nobody the casus is about is named: initialen in what comes from the casus', () => {
  const { ctx, casusId } = filled();
  const from = casusBijdrage(ctx, casusId);
  expect(from.feiten.map(({ original }) => original).join(' ')).not.toMatch(/Voorbeeld|\bEls\b/);
  expect(from.feiten.find(({ feit }) => feit.klasse === 'gewoon')?.feit.tekst).toContain('E.V. betaalt');
  expect(from.kern[0]).toContain('E.V.');
});

test('L20: neither the police text nor the medical text gets on the paper, even when it is ticked and pasted', () => {
  const { ctx, casusId } = filled();
  const notitie = createNotitie(ctx, { casusId, lines: [] });
  const text = (): string => canonicalText(notitiePaper(ctx, ctx.store.driehoek.get(notitie.id)!, null));
  expect(text()).not.toMatch(/4471|clozapine/i);
  const feiten = notitie.inhoud.beeld.feiten.map((feit) => ({ ...feit, meenemen: true }));
  const inhoud = (more: Partial<Record<string, string>>) => ({
    ...notitie.inhoud,
    beeld: {
      ...notitie.inhoud.beeld,
      feiten: feiten.map((feit) => ({ ...feit, tekst: more[feit.klasse] ?? feit.tekst })),
    },
  });
  saveNotitie(ctx, {
    id: notitie.id,
    revisie: 1,
    inhoud: inhoud({ politie: police.toUpperCase(), gezondheid: `Volgens ggz: ${medical}` }),
  });
  expect(text()).not.toMatch(/4471|clozapine/i);
  saveNotitie(ctx, {
    id: notitie.id,
    revisie: 2,
    inhoud: inhoud({ politie: 'Aangehouden.', gezondheid: 'Kan onverwacht boos worden.' }),
  });
  expect(text()).toContain('Aangehouden.');
  expect(text()).toContain('Gevolg voor gedrag of risico:');
  expect(text()).toContain('Kan onverwacht boos worden.');
});

test('L20: words of a police, medical or withheld line are on the paper in no block, also not with a name changed', () => {
  const { ctx, casusId, besprekingId } = filled();
  type(ctx, besprekingId, 'cor: de buurman heeft elke nacht bezoek van drie mannen');
  const secret = ctx.store.informatie.ofBespreking(besprekingId).at(-1)!;
  ctx.store.delen.saveDeling({
    informatieId: secret.id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'OvJ',
    door: 'Anna Bakker',
    setAt: '2026-11-26T09:30:00.000Z',
    revisie: 1,
  });
  const { id } = createNotitie(ctx, { casusId, lines: ['Rustig nu.', `Zeker: ${police}`] });
  const now = () => notitiePaper(ctx, ctx.store.driehoek.get(id)!, null);
  const pasted = [
    police,
    'verdachte E.V. aangetroffen met hamer, en dan',
    medical,
    'bezoek elke nacht bezoek van drie mannen',
  ];
  edit(ctx, id, ({ beeld, oordeel }) => ({
    beeld: {
      onbekend: pasted,
      media: pasted,
      feiten: beeld.feiten.slice(0, 1).map((feit) => ({
        ...feit,
        informatieId: null,
        klasse: 'gewoon',
        tekst: police,
        meenemen: true,
      })),
    },
    oordeel: { ...oordeel, risicos: pasted.map((tekst) => ({ voor: null, tekst })) },
  }));
  const besluit = {
    driehoekoverlegId: null,
    soort: 'besluit' as const,
    wie: '',
    datum: null,
    formeelNummer: '',
  };
  recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...besluit, wat: `Naar aanleiding van: ${police}` });
  const text = canonicalText(now());
  expect(text).not.toMatch(/4471|hamer|clozapine|drie mannen/);
  expect(text).toContain('Rustig nu.');
  // Who writes it is told; a version that goes out says nothing of it.
  expect(text).toContain('Niet op papier: woorden van politie of zorg');
  edit(ctx, id, ({ beeld, oordeel }) => ({
    kern: ['Hij had een hamer bij zich.'],
    beeld: { ...beeld, feiten: [], onbekend: [], media: [] },
    oordeel: { ...oordeel, risicos: [] },
  }));
  const [besluitMade] = ctx.store.driehoek.besluiten(id);
  strikeDriehoekbesluit(ctx, { id: besluitMade!.id, revisie: 1, reden: '' });
  expect(canonicalText(now())).toContain('Hij had een hamer bij zich.');
});

test('L4: nor what the table made of it: an afspraak or a view in such words, or one that is niet in verslag', () => {
  const { ctx, casusId, besprekingId } = filled();
  type(ctx, besprekingId, 'ggz: brengt hem elke week zijn medicatie, 4 dec', 5);
  type(ctx, besprekingId, 'cor: wacht stilletjes met de ontruiming, 4 dec', 5);
  const hidden = ctx.store.afspraak.ofCasus(casusId).find(({ wat }) => wat.includes('stilletjes'))!;
  ctx.store.afspraak.update({ ...hidden, nietInVerslag: true, revisie: hidden.revisie + 1 });
  const organisatieId = ctx.store.contact.organisaties()[0]!.id;
  saveVisie(ctx, { besprekingId, organisatieId, tekst: 'eerst de verslaving en dan wonen' });
  const { id } = createNotitie(ctx, { casusId, lines: [] });
  const kern = [
    'GGZ brengt hem elke week zijn medicatie.',
    'De corporatie wacht stilletjes met de ontruiming.',
    'Eerst de verslaving en dan wonen.',
    'Het is nu rustig.',
  ];
  edit(ctx, id, () => ({ kern }));
  const text = canonicalText(notitiePaper(ctx, ctx.store.driehoek.get(id)!, null));
  expect(text).not.toMatch(/medicatie|stilletjes|verslaving/);
  expect(text).toContain('Het is nu rustig.');
});

test('L21: a line that is not shared, or not before a day, is not offered, and leaves a notitie that has it', () => {
  const { ctx, casusId, besprekingId } = filled();
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const notitie = createNotitie(ctx, { casusId, lines: [] });
  const text = (): string => canonicalText(notitiePaper(ctx, notitie, null));
  expect(text()).toContain('betaalt de huur niet');
  const deling = {
    informatieId: line!.id,
    grond: '' as const,
    reden: 'OvJ',
    door: 'Anna Bakker',
    setAt: '2026-11-26T09:30:00.000Z',
    revisie: 1,
  };
  ctx.store.delen.saveDeling({ ...deling, wijze: 'niet-tot', tot: '2026-11-30' });
  const from = casusBijdrage(ctx, casusId);
  expect(from.feiten.map(({ feit }) => feit.informatieId)).not.toContain(line!.id);
  expect(from.nietGedeeld).toBe(1);
  expect(text()).not.toContain('betaalt de huur niet');
  ctx.setToday('2026-11-30');
  expect(casusBijdrage(ctx, casusId).nietGedeeld).toBe(0);
  ctx.store.delen.saveDeling({ ...deling, wijze: 'niet', tot: null });
  expect(casusBijdrage(ctx, casusId).nietGedeeld).toBe(1);
});

test('open afspraken come with organisatie and date, afschaalcriteria from the kader', () => {
  const { ctx, casusId } = filled();
  const { maatregelen, afschaalcriteria, casus } = casusBijdrage(ctx, casusId);
  expect(maatregelen).toEqual([
    { lijn: 'zorg', wat: 'gaat op huisbezoek', wie: 'Wijkteam', tot: '2026-12-04' },
  ]);
  expect(afschaalcriteria.length).toBeGreaterThan(2);
  expect(casus).toMatchObject({ fase: 4, faseNaam: 'AVE 4' });
});

test('L4: what ggz or politie agreed to do comes without its text, and is on no paper until somebody types it', () => {
  const { ctx, casusId, besprekingId } = filled();
  type(ctx, besprekingId, 'ggz: start depot clozapine, 5 dec', 5);
  type(ctx, besprekingId, 'pol: verhoort de getuige, 6 dec', 5);
  const { maatregelen } = casusBijdrage(ctx, casusId);
  expect(maatregelen.map(({ wat, tot }) => [wat, tot])).toEqual([
    ['gaat op huisbezoek', '2026-12-04'],
    ['', '2026-12-05'],
    ['', '2026-12-06'],
  ]);
  const text = canonicalText(notitiePaper(ctx, createNotitie(ctx, { casusId, lines: [] }), null));
  expect(text).toContain('gaat op huisbezoek');
  expect(text).not.toMatch(/clozapine|getuige/);
});

test('L4: a risico or afspraak in words about health comes as a reference, and its words are on the paper in no block', () => {
  const { ctx, casusId, besprekingId } = filled();
  const wat = 'hij raakt in een psychose zodra hij alleen thuis is';
  type(ctx, besprekingId, `/r ${wat}`, 3);
  type(ctx, besprekingId, '/r de huur loopt op', 3);
  type(ctx, besprekingId, 'wij: haalt de medicatie op, 7 dec', 5);
  const { risicos, maatregelen } = casusBijdrage(ctx, casusId);
  expect(risicos.map(({ tekst }) => tekst)).toEqual([
    expect.stringContaining('Zie risico 1 in de casus: gegevens over gezondheid'),
    expect.stringContaining('de huur loopt op'),
  ]);
  expect(maatregelen.find(({ tot }) => tot === '2026-12-07')?.wat).toBe('');
  const { id } = createNotitie(ctx, { casusId, lines: [wat, 'De huur loopt op.'] });
  const text = canonicalText(notitiePaper(ctx, ctx.store.driehoek.get(id)!, null));
  expect(text).not.toMatch(/psychose|medicatie/);
  expect(text).toContain('De huur loopt op.');
});

test('what is marked comes along unticked, so that nobody forgets it and nobody prints it by accident', () => {
  const { ctx, casusId } = filled();
  const { inhoud } = createNotitie(ctx, { casusId, lines: [] });
  const { feiten } = inhoud.beeld;
  expect(feiten.filter(({ meenemen }) => meenemen).every(({ klasse }) => klasse === 'gewoon')).toBe(true);
  expect(feiten.map(({ klasse }) => klasse)).toEqual(expect.arrayContaining(['politie', 'gezondheid']));
  // Read in order of time.
  expect(feiten).toEqual(feiten.toSorted((a, b) => ((a.tijd ?? '') < (b.tijd ?? '') ? -1 : 0)));
});

test('a casus with nothing in it yet gives a notitie too', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const { inhoud } = createNotitie(ctx, { casusId, lines: [] });
  expect(inhoud.beeld.feiten).toEqual([]);
  expect(inhoud.kern.at(-1)).toContain('nog te bepalen');
  expect(afronden(ctx, { besprekingId })).toBeDefined();
});

test('L21: a feit whose line did not come along from a colleague, or is niet in verslag, is not on the paper', () => {
  const { ctx, casusId, besprekingId } = filled();
  const { informatie } = type(ctx, besprekingId, '/f cor: hij heeft een hond');
  const notitie = createNotitie(ctx, { casusId, lines: [] });
  const text = (): string => canonicalText(notitiePaper(ctx, notitie, null));
  expect(text()).toContain('hij heeft een hond');
  const { revisie } = ctx.store.informatie.get(informatie!.id)!;
  ctx.store.informatie.update({ ...informatie!, nietInVerslag: true, revisie: revisie + 1 });
  expect(text()).not.toContain('hij heeft een hond');
  ctx.db.prepare('DELETE FROM informatie WHERE id = ?').run(informatie!.id);
  expect(text()).not.toContain('hij heeft een hond');
});
