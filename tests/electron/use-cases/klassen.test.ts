import { expect, test } from 'vitest';
import { defaultKlassen } from '../../../shared/domain/informatie/klasse.ts';
import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { setKlasse } from '../../../electron/use-cases/informatie/set-klasse.ts';
import { setNietInVerslag } from '../../../electron/use-cases/informatie/set-niet-in-verslag.ts';
import { setReden } from '../../../electron/use-cases/informatie/set-reden.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { correctEntry } from '../../../electron/use-cases/invoer/correct.ts';
import { getKlassen } from '../../../electron/use-cases/klassen/get.ts';
import { saveKlassen } from '../../../electron/use-cases/klassen/save.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

function regel(ctx: TestContext, besprekingId: string, text: string) {
  return type(ctx, besprekingId, text).informatie!;
}

const corrected = {
  table: 'informatie' as const,
  stap: 2 as const,
  soort: null,
  leefgebied: '',
  undone: [],
  nietInVerslag: false,
  previousBron: [],
};

test('L4: set by hand to gewoon a line is so for its words, and for others unless these point at more', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { id } = regel(ctx, besprekingId, 'cor: de hond krijgt medicijnen');
  setKlasse(ctx, { id, revisie: 1, klasse: 'gewoon', reden: '' });
  const put = (text: string, revisie: number) =>
    correctEntry(ctx, { ...corrected, besprekingId, id, revisie, text }).informatie;
  expect(put('cor: zijn hond krijgt medicijnen', 2)).toMatchObject({ klasse: 'gewoon', klasseEigen: true });
  expect(put('cor: hij is psychotisch', 3)).toMatchObject({ klasse: 'gezondheid', klasseEigen: false });
});

test('L4: the class follows source and kind until it is set by hand; a correction leaves what was set by hand', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const line = regel(ctx, besprekingId, 'ggz: slikt weer medicijnen');
  expect(line).toMatchObject({ klasse: 'gezondheid', klasseEigen: false, klasseReden: '' });

  const strict = setKlasse(ctx, {
    id: line.id,
    revisie: 1,
    klasse: 'strafrechtelijk',
    reden: 'Voor de aanpak.',
  });
  expect(strict).toMatchObject({ klasse: 'strafrechtelijk', klasseEigen: true, revisie: 2 });
  const typed = { ...corrected, besprekingId, id: line.id, text: 'cor: iets heel anders', revisie: 2 };
  expect(correctEntry(ctx, typed).informatie).toMatchObject({
    klasse: 'strafrechtelijk',
    klasseReden: 'Voor de aanpak.',
  });
  expect(setKlasse(ctx, { id: line.id, revisie: 3, klasse: null, reden: '' })).toMatchObject({
    klasse: 'gewoon',
    klasseEigen: false,
  });
  expect(ctx.store.revisie.ofRecord('informatie', line.id)).toHaveLength(3);
});

test('L4: a reason goes with its class: when a correction gives another class, it is asked again', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const line = regel(ctx, besprekingId, 'ggz: slikt weer medicijnen');
  setKlasse(ctx, { id: line.id, revisie: 1, klasse: null, reden: 'Nodig voor het plan.' });
  const same = { ...corrected, besprekingId, id: line.id, text: 'ggz: slikt geen medicijnen', revisie: 2 };
  expect(correctEntry(ctx, same).informatie).toMatchObject({ klasseReden: 'Nodig voor het plan.' });
  const other = { ...corrected, besprekingId, id: line.id, text: 'politie: melding geweld', revisie: 3 };
  expect(correctEntry(ctx, other).informatie).toMatchObject({ klasse: 'politie', klasseReden: '' });
});

test('R18: a late klasse is refused, and so is one that is not in the list or is switched off', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { id } = regel(ctx, besprekingId, 'cor: huis staat vol');
  const set = (klasse: string, revisie: number) => () => setKlasse(ctx, { id, revisie, klasse, reden: '' });
  expect(refusalOf(set('etniciteit', 7))).toBe('verouderd');
  expect(refusalOf(set('verzonnen', 1))).toBe('onbekend');
  const klassen = defaultKlassen.map((one) => (one.id === 'etniciteit' ? { ...one, actief: false } : one));
  saveKlassen(ctx, { klassen, revisie: 0 });
  expect(refusalOf(set('etniciteit', 1))).toBe('onbekend');
  expect(refusalOf(set('kind', 1))).toBe('done');
});

test('L4, L5: without its reason a line in the verslag blocks vaststellen; the reason can be given after afronden', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const first = regel(ctx, besprekingId, 'ggz: slikt weer medicijnen');
  const second = regel(ctx, besprekingId, 'ggz: slaapt slecht');
  const left = regel(ctx, besprekingId, 'ggz: hoort niet in het verslag');
  regel(ctx, besprekingId, 'politie: zes meldingen');
  setNietInVerslag(ctx, { id: left.id, nietInVerslag: true });
  const antwoord = { uitkomst: 'geinformeerd', datum: ctx.today(), door: 'Anna', hoe: 'mondeling' } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  afronden(ctx, { besprekingId });
  const lacking = () =>
    withoutReden(ctx.store.informatie.ofBespreking(besprekingId), besprekingView(ctx, besprekingId).klassen);
  expect(lacking().map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(refusalOf(() => vaststellen(ctx, { besprekingId, soort: 'verslag' }))).toBe('klasse-reden-nodig');

  setKlasse(ctx, { id: first.id, revisie: 1, klasse: null, reden: 'Eigen reden.' });
  const changed = setReden(ctx, { besprekingId, klasse: 'gezondheid', reden: 'Voor het plan van aanpak.' });
  expect(changed.map(({ id, klasseReden }) => [id, klasseReden])).toEqual([
    [second.id, 'Voor het plan van aanpak.'],
  ]);
  expect(lacking()).toEqual([]);
  expect(refusalOf(() => vaststellen(ctx, { besprekingId, soort: 'verslag' }))).toBe('done');
  expect(refusalOf(() => setKlasse(ctx, { id: first.id, revisie: 2, klasse: 'gewoon', reden: '' }))).toBe(
    'al-vastgesteld',
  );
  expect(refusalOf(() => setReden(ctx, { besprekingId, klasse: 'gezondheid', reden: 'x' }))).toBe(
    'al-vastgesteld',
  );
});

test('the list is saved as a whole, never over a newer one, and nothing is taken out of it', () => {
  const ctx = testContext();
  seedCasus(ctx);
  expect(getKlassen(ctx, {})).toEqual({ klassen: defaultKlassen, revisie: 0 });
  const own = { ...defaultKlassen[1]!, id: 'schuld', naam: 'gegevens over schulden', bijOrganisatie: [] };
  const klassen = [...defaultKlassen, own];
  saveKlassen(ctx, { klassen, revisie: 0 });
  expect(getKlassen(ctx, {})).toEqual({ klassen, revisie: 1 });
  expect(refusalOf(() => saveKlassen(ctx, { klassen, revisie: 0 }))).toBe('verouderd');
  expect(refusalOf(() => saveKlassen(ctx, { klassen: klassen.slice(0, 3), revisie: 1 }))).toBe('in-gebruik');
});
