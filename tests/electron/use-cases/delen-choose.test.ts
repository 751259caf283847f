import { expect, test } from 'vitest';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { chooseDelen } from '../../../electron/use-cases/delen/choose.ts';
import { deelRegels } from '../../../electron/use-cases/delen/deel-regels.ts';
import { saveDeelname } from '../../../electron/use-cases/deelname/save.ts';
import { setNietInVerslag } from '../../../electron/use-cases/informatie/set-niet-in-verslag.ts';
import { answerCriterium } from '../../../electron/use-cases/oordeel/answer-criterium.ts';
import { refusalOf } from './refusal-of.ts';
import { seedBespreking, seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

function seeded(ctx: TestContext) {
  const casus = seedCasus(ctx);
  ctx.tick(20);
  const keyOf = (soort: string): string => {
    const organisatie = ctx.store.contact.organisaties().find((one) => one.soort === soort)!;
    return `organisatie ${organisatie.id}`;
  };
  const regel = (text: string) => type(ctx, casus.besprekingId, text).informatie!;
  const choose = (bronId: string, ontvanger: string, asked: Partial<RequestInput<'verslag.choose'>>) =>
    chooseDelen(ctx, {
      besprekingId: casus.besprekingId,
      ontvangers: [ontvanger],
      bron: 'informatie',
      bronId,
      keuze: 'mee',
      nood: false,
      reden: 'Zij doet het huisbezoek.',
      ...asked,
    });
  const noods = () => ctx.store.logboek.all().filter(({ actie }) => actie === 'noodreden');
  return { ...casus, keyOf, regel, choose, noods };
}

test('a line somebody missed is given by hand with a reason, withheld, and follows the rules again', () => {
  const ctx = testContext();
  const { besprekingId, keyOf, regel, choose, noods } = seeded(ctx);
  const line = regel('cor: huis staat vol');
  const ggz = keyOf('ggz');
  expect(refusalOf(() => choose(line.id, ggz, { reden: '' }))).toBe('reden-nodig');
  expect(choose(line.id, ggz, {})).toEqual([
    { ontvanger: ggz, recht: { allowed: true, grond: 'met-de-hand', detail: 'Zij doet het huisbezoek.' } },
  ]);
  // The emergency was not needed, so it is not written down as one.
  expect(choose(line.id, ggz, { nood: true })[0]!.recht.grond).toBe('met-de-hand');
  expect(noods()).toEqual([]);
  expect(choose(line.id, ggz, { keuze: 'niet', reden: 'Op verzoek.' })[0]!.recht).toEqual({
    allowed: false,
    grond: 'weggelaten',
    detail: 'Op verzoek.',
  });
  expect(choose(line.id, ggz, { keuze: null, reden: '' })[0]!.recht.grond).toBe('niet-aanwezig');
  expect(deelRegels(ctx, besprekingId).keuzen).toEqual([]);
});

test('L20, L23: what a rule forbids goes out only in an emergency, which is a line of its own in the logboek', () => {
  const ctx = testContext();
  const { casusId, keyOf, regel, choose, noods } = seeded(ctx);
  const line = regel('politie: zes meldingen sinds mei');
  const corporatie = keyOf('corporatie');
  expect(refusalOf(() => choose(line.id, corporatie, {}))).toBe('nood-nodig');
  const reden = 'Vanavond dreigt brand in het portiek.';
  expect(refusalOf(() => choose(line.id, corporatie, { nood: true, reden: '' }))).toBe('reden-nodig');
  expect(noods()).toEqual([]);
  expect(choose(line.id, corporatie, { nood: true, reden })[0]!.recht).toEqual({
    allowed: true,
    grond: 'nood',
    detail: reden,
  });
  const [noted, ...more] = noods();
  expect(more).toEqual([]);
  expect(noted).toMatchObject({
    object: 'casus',
    objectId: casusId,
    detail: `Regel ${String(line.nummer)} voor Woningcorporatie De Linde`,
  });
  expect(noted!.detail).not.toContain('melding');
  expect(noted!.detail).not.toContain('brand');
});

test('one refusal among the recipients leaves everything as it was', () => {
  const ctx = testContext();
  const { besprekingId, keyOf, regel, choose } = seeded(ctx);
  const line = regel('politie: zes meldingen');
  const ontvangers = [keyOf('ggz'), keyOf('corporatie')];
  expect(refusalOf(() => ctx.store.transaction(() => choose(line.id, '', { ontvangers })))).toBe(
    'nood-nodig',
  );
  expect(deelRegels(ctx, besprekingId).keuzen).toEqual([]);
});

test('what is not of this bespreking, or for nobody who was asked, is refused', () => {
  const ctx = testContext();
  const { casusId, keyOf, regel, choose } = seeded(ctx);
  const line = regel('cor: huis staat vol');
  const ggz = keyOf('ggz');
  const elsewhere = seedBespreking(ctx, casusId);
  const other = type(ctx, elsewhere.besprekingId, 'cor: een andere bespreking').informatie!;
  expect(refusalOf(() => choose(other.id, ggz, {}))).toBe('onbekend');
  expect(refusalOf(() => choose(line.id, `organisatie ${ctx.newId()}`, {}))).toBe('onbekend');
  expect(refusalOf(() => choose(line.id, ggz, { bron: 'afspraak' }))).toBe('onbekend');
  setNietInVerslag(ctx, { id: line.id, nietInVerslag: true });
  expect(refusalOf(() => choose(line.id, ggz, {}))).toBe('onbekend');
});

test('L12: under the WGS nobody without deelname gets anything, not even in an emergency', () => {
  const ctx = testContext();
  const { casusId, keyOf, regel, choose } = seeded(ctx);
  const line = regel('cor: huis staat vol');
  const casus = ctx.store.casus.get(casusId)!;
  ctx.store.casus.update({ ...casus, regime: 'wgs' });
  const politie = keyOf('politie');
  const give = () => choose(line.id, politie, { nood: true });
  expect(refusalOf(give)).toBe('deelname-nodig');
  const organisatieId = politie.split(' ')[1]!;
  const deelname = { casusId, organisatieId, kenmerk: '', revisie: 0 };
  saveDeelname(ctx, { ...deelname, soort: 'aangesloten', besluitDatum: null });
  expect(refusalOf(give)).toBe('deelname-nodig');
  saveDeelname(ctx, {
    ...deelname,
    soort: 'aangesloten',
    besluitDatum: '2026-01-01',
    kenmerk: 'B12',
    revisie: 1,
  });
  expect(give()[0]!.recht).toMatchObject({ allowed: true, grond: 'met-de-hand' });
});

test('what leans on a line that a rule forbids needs the emergency as that line would', () => {
  const ctx = testContext();
  const { besprekingId, keyOf, regel, choose } = seeded(ctx);
  const line = regel('politie: zes meldingen');
  answerCriterium(ctx, {
    besprekingId,
    criteriumId: 'NL23-1',
    antwoord: 'ja',
    toelichting: 'Meldingen nemen toe.',
    regels: [line.nummer],
  });
  const corporatie = keyOf('corporatie');
  const antwoord = { bron: 'antwoord' as const };
  expect(refusalOf(() => choose('NL23-1', corporatie, antwoord))).toBe('nood-nodig');
  const given = choose('NL23-1', corporatie, { ...antwoord, nood: true, reden: 'Acuut gevaar.' });
  expect(given[0]!.recht).toMatchObject({ allowed: true, grond: 'nood' });
});

test('what is withheld from an organisatie is given to one of its people only with what the rule asks', () => {
  const ctx = testContext();
  const { casusId, besprekingId, keyOf, regel, choose } = seeded(ctx);
  const line = regel('politie: zes meldingen sinds mei');
  const corporatie = keyOf('corporatie');
  const inOrganisatie = ctx.store.contact
    .ofCasus(casusId)
    .filter(({ organisatieId }) => `organisatie ${organisatieId ?? ''}` === corporatie)
    .map(({ id }) => id);
  const { id } = ctx.store.casus
    .deelnemers(casusId)
    .find(({ contactId }) => inOrganisatie.includes(contactId))!;
  const person = `deelnemer ${id}`;
  choose(line.id, corporatie, { keuze: 'niet', reden: 'Op verzoek.' });
  ctx.tick(1);
  expect(refusalOf(() => choose(line.id, person, {}))).toBe('nood-nodig');
  expect(choose(line.id, person, { nood: true })[0]!.recht.grond).toBe('nood');
  expect(deelRegels(ctx, besprekingId).keuzen).toHaveLength(2);
});
