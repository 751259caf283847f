import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import { renderHtml } from '../../../electron/export/html.ts';
import { chooseInzage } from '../../../electron/use-cases/inzage/choose.ts';
import {
  inzageExemplaar,
  inzageNow,
  recordInzageExemplaar,
} from '../../../electron/use-cases/inzage/dossier.ts';
import { listExemplaren } from '../../../electron/use-cases/exemplaar/list.ts';
import { listInzageItems } from '../../../electron/use-cases/inzage/items.ts';
import { listRectificaties } from '../../../electron/use-cases/rectificatie/list.ts';
import { recordRectificatie } from '../../../electron/use-cases/rectificatie/record.ts';
import { recordVerzoek } from '../../../electron/use-cases/verzoek/record.ts';
import { plantExemplaar } from './plant-exemplaar.ts';
import type { InzageItem, InzageKeuze } from '../../../shared/domain/inzage/inzage-item.ts';
import { readDocx } from '../export/read-docx.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

const show: InzageKeuze = { keuze: 'tonen', strepen: [], reden: '' };
const copy = { recipient: '', number: null, date: '2026-11-26', shortHash: '', logboek: '' };
const refused = (code: string) => expect.objectContaining({ code });

function asked() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: buurvrouw Klapschoot hoorde geschreeuw');
  type(ctx, besprekingId, 'cor: Marie Smit zag dat de woning vol staat');
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-v1.pdf', 'Politie');
  const [els] = ctx.store.casus.betrokkenen(casusId);
  const input = { casusId, betrokkeneId: els!.id, ontvangenOp: '2026-11-20', toelichting: '' };
  const { id: verzoekId } = recordVerzoek(ctx, { ...input, soort: 'inzage' });
  return { ctx, casusId, besprekingId, betrokkeneId: els!.id, verzoekId };
}

const items = (ctx: TestContext, verzoekId: string): InzageItem[] =>
  listInzageItems(ctx, { verzoekId }).items;

function holding(ctx: TestContext, verzoekId: string, text: string): InzageItem {
  const found = items(ctx, verzoekId).find(({ velden }) => velden.some(({ tekst }) => tekst.includes(text)));
  if (found === undefined) throw new Error(`no item holds ${text}`);
  return found;
}

function choose(ctx: TestContext, verzoekId: string, { bron, bronId }: InzageItem, keuze: InzageKeuze) {
  return chooseInzage(ctx, { verzoekId, bron, bronId, keuze });
}

function showTheRest(ctx: TestContext, verzoekId: string): void {
  for (const item of items(ctx, verzoekId)) {
    if (item.keuze === null) choose(ctx, verzoekId, item, show);
  }
}

function strike(ctx: TestContext, verzoekId: string, word: string): InzageItem {
  const item = holding(ctx, verzoekId, word);
  const veld = item.velden.findIndex(({ tekst }) => tekst.includes(word));
  const van = item.velden[veld]!.tekst.indexOf(word);
  const strepen = [{ veld, van, tot: van + word.length }];
  return choose(ctx, verzoekId, item, { keuze: 'bewerkt', strepen, reden: '' });
}

test('L8: it holds the lines with source and date, who may open the casus, and who received papers of it', () => {
  const { ctx, verzoekId } = asked();
  const line = holding(ctx, verzoekId, 'woning vol');
  expect(line).toMatchObject({ bron: 'informatie', datum: '2026-11-26' });
  expect(line.velden[0]).toMatchObject({
    naam: 'Bron',
    tekst: expect.stringContaining('Corporatie') as string,
  });
  const received = items(ctx, verzoekId).find(({ bron }) => bron === 'ontvanger');
  expect(received?.velden[0]).toEqual({ naam: 'Voor', tekst: 'Politie' });
  const bronnen = new Set(items(ctx, verzoekId).map(({ bron }) => bron));
  for (const bron of [
    'betrokkene',
    'casus',
    'deelnemer',
    'bespreking',
    'informatie',
    'toegang',
    'ontvanger',
  ]) {
    expect([...bronnen]).toContain(bron);
  }
});

test('L8: names of others are suggested and never struck by the program', () => {
  const { ctx, verzoekId } = asked();
  const line = holding(ctx, verzoekId, 'Marie Smit zag');
  const veld = line.velden.findIndex(({ tekst }) => tekst.includes('zag'));
  const names = line.suggestions
    .filter((one) => one.veld === veld)
    .map(({ van, tot }) => line.velden[veld]!.tekst.slice(van, tot));
  expect(names).toEqual(['Marie Smit']);
  choose(ctx, verzoekId, line, show);
  showTheRest(ctx, verzoekId);
  expect(renderHtml(inzageExemplaar(ctx, verzoekId, 'docx').paper, copy)).toContain('Marie Smit');
});

test('L8: nothing goes out while a record was not looked at, and it says how many', () => {
  const { ctx, verzoekId } = asked();
  const open = items(ctx, verzoekId).length;
  expect(() => inzageExemplaar(ctx, verzoekId, 'docx')).toThrow(refused('inzage-onvolledig'));
  expect(inzageNow(ctx, verzoekId).open).toBe(open);
  expect(renderHtml(inzageNow(ctx, verzoekId).paper, copy)).not.toContain('woning vol');
  choose(ctx, verzoekId, holding(ctx, verzoekId, 'woning vol'), show);
  expect(inzageNow(ctx, verzoekId).open).toBe(open - 1);
  showTheRest(ctx, verzoekId);
  expect(inzageNow(ctx, verzoekId).open).toBe(0);
});

test('L8: a struck word is in no part of the DOCX and in no byte of the HTML; the record itself stays', async () => {
  const { ctx, verzoekId, besprekingId } = asked();
  strike(ctx, verzoekId, 'Klapschoot');
  showTheRest(ctx, verzoekId);
  const { paper } = inzageExemplaar(ctx, verzoekId, 'docx');
  const docx = await readDocx(await renderDocx(paper, copy));
  const texts = [renderHtml(paper, copy), ...docx.values()];
  expect(texts.some((text) => text.includes('▇▇▇'))).toBe(true);
  for (const text of texts) expect(text).not.toContain('lapschoo');
  expect(
    ctx.store.informatie.ofBespreking(besprekingId).some(({ tekst }) => tekst.includes('Klapschoot')),
  ).toBe(true);
});

test('L8: what is left out asks a reason, is not in the paper, and its reason is', () => {
  const { ctx, verzoekId } = asked();
  const line = holding(ctx, verzoekId, 'Klapschoot');
  const out: InzageKeuze = { keuze: 'weglaten', strepen: [], reden: '' };
  expect(() => choose(ctx, verzoekId, line, out)).toThrow(refused('reden-nodig'));
  choose(ctx, verzoekId, line, { ...out, reden: 'Dit gaat over iemand anders.' });
  showTheRest(ctx, verzoekId);
  const html = renderHtml(inzageExemplaar(ctx, verzoekId, 'docx').paper, copy);
  expect(html).not.toContain('Klapschoot');
  expect(html).toContain('Dit gaat over iemand anders.');
});

test('L8: a text that changed after the choice has to be looked at again', () => {
  const { ctx, verzoekId, besprekingId } = asked();
  const item = strike(ctx, verzoekId, 'Klapschoot');
  showTheRest(ctx, verzoekId);
  const line = ctx.store.informatie.get(item.bronId)!;
  ctx.store.informatie.update({ ...line, tekst: 'Buurman Klapschoot zag het ook.' });
  expect(besprekingId).toBe(line.besprekingId);
  expect(holding(ctx, verzoekId, 'Klapschoot').keuze).toBeNull();
  expect(() => inzageExemplaar(ctx, verzoekId, 'docx')).toThrow(refused('inzage-onvolledig'));
});

test('L8: striking nothing, choosing for a record that is not there, or a dossier for another kind of request is refused', () => {
  const { ctx, verzoekId, casusId, betrokkeneId } = asked();
  const line = holding(ctx, verzoekId, 'Klapschoot');
  const nothing: InzageKeuze = { keuze: 'bewerkt', strepen: [{ veld: 0, van: 900, tot: 901 }], reden: '' };
  expect(() => choose(ctx, verzoekId, line, nothing)).toThrow(refused('invoer-ongeldig'));
  expect(() => choose(ctx, verzoekId, { ...line, bronId: 'nergens' }, show)).toThrow(refused('onbekend'));
  const input = {
    casusId,
    betrokkeneId,
    ontvangenOp: '2026-11-20',
    toelichting: '',
    soort: 'wissen',
  } as const;
  const other = recordVerzoek(ctx, input);
  expect(() => listInzageItems(ctx, { verzoekId: other.id })).toThrow(refused('niet-toegestaan'));
});

test('L8: that it went out is in the casus with a name, in the logboek without one, and asks for no new look', () => {
  const { ctx, verzoekId, casusId } = asked();
  showTheRest(ctx, verzoekId);
  ctx.tick(1);
  recordInzageExemplaar(ctx, verzoekId, inzageExemplaar(ctx, verzoekId, 'docx'));
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'export',
    objectId: casusId,
    detail: '2026-001-inzagedossier-exemplaar-02.docx, voor de betrokkene',
  });
  expect(listExemplaren(ctx, { casusId }).map(({ stuk, voor }) => [stuk, voor])).toEqual([
    ['Inzagedossier, opgemaakt do 26 nov 2026', 'Els Voorbeeld'],
    ['Verslag, versie 1', 'Politie'],
  ]);
  // The betrokkene is no ontvanger of the own data: a later rectificatie is not told (AVG art. 4(9), art. 19).
  ctx.tick(1);
  const note = { casusId, verzoekId: null, soort: 'rectificatie', bij: 'x', tekst: 'y', van: 'z' } as const;
  recordRectificatie(ctx, { ...note, onderdelen: [] });
  const [told] = listRectificaties(ctx, { casusId });
  expect(told?.ontvangers.map(({ naam }) => naam)).toEqual(['Politie']);
});
