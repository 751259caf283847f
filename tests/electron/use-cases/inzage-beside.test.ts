import { expect, test } from 'vitest';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { saveBetrokkene } from '../../../electron/use-cases/betrokkene/save.ts';
import { chooseDelen } from '../../../electron/use-cases/delen/choose.ts';
import { recordToestemming } from '../../../electron/use-cases/delen/record-toestemming.ts';
import { setDeling } from '../../../electron/use-cases/delen/set-deling.ts';
import { withdrawToestemming } from '../../../electron/use-cases/delen/withdraw-toestemming.ts';
import {
  recordDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../electron/use-cases/driehoek/besluit.ts';
import { fixNotitie } from '../../../electron/use-cases/driehoek/fix.ts';
import { listInzageItems } from '../../../electron/use-cases/inzage/items.ts';
import { answerReactie } from '../../../electron/use-cases/reactie/answer.ts';
import { recordReactie } from '../../../electron/use-cases/reactie/record.ts';
import { recordVerzoek } from '../../../electron/use-cases/verzoek/record.ts';
import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';
import { hamerInhoud } from '../../shared/verslag/voorbeeld-driehoek.ts';
import { edit, linked, loose } from './driehoek/seed-notitie.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

/** A casus whose betrokkene asked for inzage: what stands in the list of the dossier. */
function asked() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const betrokkeneId = ctx.store.casus.betrokkenen(casusId)[0]!.id;
  const verzoek = { casusId, betrokkeneId, ontvangenOp: '2026-11-20', toelichting: '' };
  const { id: verzoekId } = recordVerzoek(ctx, { ...verzoek, soort: 'inzage' });
  const items = (): InzageItem[] => listInzageItems(ctx, { verzoekId }).items;
  const offered = (bron: InzageItem['bron']) => items().filter((item) => item.bron === bron);
  return { ctx, casusId, besprekingId, betrokkeneId, offered };
}

const textOf = ({ velden }: InzageItem): string => velden.map(({ tekst }) => tekst).join('\n');

/** The words that stand in none of these. */
const missing = (words: readonly string[], items: readonly InzageItem[]): string[] =>
  words.filter((word) => !items.some((item) => textOf(item).includes(word)));

test('L8: reacties on the concept are offered, with from whom and what was done with them', () => {
  const { ctx, besprekingId, offered } = asked();
  type(ctx, besprekingId, 'cor: huis staat vol');
  afronden(ctx, { besprekingId });
  const reactie = { besprekingId, van: 'PlantVan', tekst: 'PlantTekst', ontvangenOp: '2026-11-26' };
  const { id, revisie } = recordReactie(ctx, { ...reactie, regel: 1 });
  answerReactie(ctx, { id, revisie, uitkomst: 'niet-overgenomen', waarom: 'PlantWaarom', line: null });
  recordReactie(ctx, { ...reactie, regel: null, tekst: 'PlantAlles' });
  const items = offered('reactie');
  expect(items.map(({ groep, datum, keuze }) => [groep, datum, keuze])).toEqual([
    ['Overleg van do 26 nov 2026', '2026-11-26', null],
    ['Overleg van do 26 nov 2026', '2026-11-26', null],
  ]);
  expect(missing(['PlantVan', 'PlantTekst', 'PlantWaarom', 'PlantAlles'], items)).toEqual([]);
  expect(textOf(items[0]!)).toContain('regel 1\nPlantTekst\nniet overgenomen\nPlantWaarom\nAnna Bakker');
});

test('L8: toestemmingen of the betrokkene are offered with their scope, and not those of somebody else', () => {
  const { ctx, casusId, betrokkeneId, offered } = asked();
  const [zvh, wijkteam] = ctx.store.contact.organisaties();
  const given = {
    casusId,
    organisatieId: zvh!.id,
    ontvangers: [wijkteam!.id],
    klassen: ['gezondheid'],
    gegevenOp: '2026-11-20',
  };
  const { id, revisie } = recordToestemming(ctx, { ...given, betrokkeneId, tekst: 'PlantEigen' });
  withdrawToestemming(ctx, { id, revisie, ingetrokkenOp: '2026-11-24' });
  const moeder = { id: null, casusId, naam: 'Truus Voorbeeld', soort: 'naaste', relatie: 'moeder' } as const;
  const { id: other } = saveBetrokkene(ctx, { ...moeder, geboortejaar: null });
  recordToestemming(ctx, { ...given, betrokkeneId: other, tekst: 'PlantAnder' });
  const items = offered('toestemming');
  expect(items).toHaveLength(1);
  expect(missing(['PlantEigen', zvh!.naam, wijkteam!.naam, 'gezondheid', 'di 24 nov 2026'], items)).toEqual(
    [],
  );
});

test('L8: what was said of sharing a line is offered: with the line, and for whom it was decided by hand', () => {
  const { ctx, besprekingId, offered } = asked();
  type(ctx, besprekingId, 'cor: huis staat vol');
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  ctx.store.informatie.update({ ...line!, klasseReden: 'PlantNodig' });
  const deling = { informatieId: line!.id, wijze: 'niet', tot: null, grond: '', revisie: 0 } as const;
  setDeling(ctx, { ...deling, reden: 'PlantDeling' });
  const [politie] = ctx.store.contact.organisaties().filter(({ soort }) => soort === 'politie');
  const choice = { besprekingId, bron: 'informatie', bronId: line!.id, nood: true } as const;
  const ontvangers = [`organisatie ${politie!.id}`];
  chooseDelen(ctx, { ...choice, ontvangers, keuze: 'mee', reden: 'PlantKeuze' });
  expect(missing(['huis staat vol', 'PlantNodig', 'niet delen; PlantDeling'], offered('informatie'))).toEqual(
    [],
  );
  const items = offered('deelkeuze');
  expect(items.map(({ soort }) => soort)).toEqual(['Met de hand gedeeld']);
  expect(textOf(items[0]!)).toBe('Politie basisteam\nja\nPlantKeuze\nAnna Bakker');
});

// Ids and words of a list; what an unmet voorwaarde means stands with the optie.
const noText =
  /^(criteriumId|bevoegdheidId|informatieId|klasse|id|overwegingen|overgang|anders|nodig|doel|datum|tijd|antwoord|voor|soort|tot)$/;

/** The same with a word of its own behind every text that somebody typed. */
function planted<T>(inhoud: T, words: string[], key = ''): T {
  if (Array.isArray(inhoud)) return inhoud.map((one: unknown) => planted(one, words, key)) as T;
  if (typeof inhoud === 'object' && inhoud !== null) {
    const isChoice = (name: string, value: unknown): boolean =>
      noText.test(name) ||
      (name === 'lijn' && !('woordvoerder' in inhoud)) ||
      (name === 'wie' && ['burgemeester', 'ovj', 'politie'].includes(String(value)));
    return Object.fromEntries(
      Object.entries(inhoud).map(([name, value]) => [
        name,
        isChoice(name, value) ? value : planted(value as unknown, words, name),
      ]),
    ) as T;
  }
  if (typeof inhoud !== 'string') return inhoud;
  const word = `Plant${key}${String(words.length)}x`;
  words.push(word);
  return `${inhoud} ${word}` as T;
}

test('L8: every text of a driehoeknotitie is offered, also a fact that stays off the paper', () => {
  const { ctx, casusId, offered } = asked();
  const { id } = linked(ctx, casusId);
  const words: string[] = [];
  const inhoud = planted(hamerInhoud, words);
  const [first, ...others] = inhoud.beeld.feiten;
  edit(ctx, id, () => ({
    ...inhoud,
    beeld: { ...inhoud.beeld, feiten: [{ ...first!, meenemen: false }, ...others] },
  }));
  expect(words.length).toBeGreaterThan(80);
  const items = offered('driehoeknotitie');
  expect(items.map(({ groep, soort }) => [groep, soort])).toEqual([
    ['Driehoeknotitie D2026-001', 'Notitie, nog geen versie'],
  ]);
  expect(missing(words, items)).toEqual([]);
});

test('L8: every version of a driehoeknotitie is offered, and what was typed since only when it differs', () => {
  const { ctx, casusId, offered } = asked();
  const { id } = linked(ctx, casusId);
  loose(ctx, 'PlantLos');
  const first = edit(ctx, id, () => ({ kern: ['PlantEen'] }));
  fixNotitie(ctx, { id, revisie: first.revisie });
  expect(offered('driehoeknotitie').map(({ soort }) => soort)).toEqual(['Notitie, versie 1']);
  edit(ctx, id, () => ({ kern: ['PlantTwee'] }));
  const items = offered('driehoeknotitie');
  expect(items.map(({ soort }) => soort)).toEqual(['Notitie, versie 1', 'Notitie, nog geen versie']);
  expect(missing(['PlantEen', 'PlantTwee'], items)).toEqual([]);
  // Of no casus: nobody knows yet whom it is about.
  expect(missing(['PlantLos'], items)).toEqual(['PlantLos']);
});

test('L8: what the driehoek decided is offered, also when it was struck', () => {
  const { ctx, casusId, offered } = asked();
  const { id: driehoeknotitieId } = linked(ctx, casusId);
  const typed = { driehoeknotitieId, driehoekoverlegId: null, formeelNummer: '', datum: '2026-12-01' };
  recordDriehoekbesluit(ctx, { ...typed, soort: 'besluit', wat: 'PlantBesluit', wie: 'PlantWie' });
  const { id, revisie } = recordDriehoekbesluit(ctx, {
    ...typed,
    soort: 'afspraak',
    wat: 'PlantWat',
    wie: '',
  });
  strikeDriehoekbesluit(ctx, { id, revisie, reden: 'PlantReden' });
  const items = offered('driehoekbesluit');
  expect(items.map(({ soort }) => soort)).toEqual([
    'Besluit van de driehoek',
    'Afspraak van de driehoek, vervallen',
  ]);
  expect(missing(['PlantBesluit', 'PlantWie', 'PlantWat', 'PlantReden', 'di 1 dec 2026'], items)).toEqual([]);
});
