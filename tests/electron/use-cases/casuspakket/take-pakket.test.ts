import { beforeEach, expect, test } from 'vitest';
import { previewPakket } from '../../../../electron/use-cases/casuspakket/preview-pakket.ts';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { recordInformering } from '../../../../electron/use-cases/informering/record.ts';
import { vaststellen } from '../../../../electron/use-cases/verslag/vaststellen.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { setBeperking } from '../../../../electron/use-cases/beperking/set.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, opened, taken, type Machine } from './two-machines.ts';

let chair: Machine;
let aov: Machine;
let seeded: SeededCasus;

/** What their next casuspakket would bring. */
const back = () => opened(aov, chair, seeded.casusId);

const differences = (pakket: ReturnType<typeof back>) =>
  previewPakket(chair.ctx, pakket).differences.map(({ tabel, state, tekst }) => [tabel, state, tekst]);

beforeEach(() => {
  chair = machine('Aad Ovee', 'aov');
  aov = machine('Anna Bakker', 'voorzitter');
  seeded = seedCasus(chair.ctx);
  saveGemeente(aov.ctx, { ...chair.ctx.store.gemeente.get()!, naam: 'Gemeente Maasdorp' });
  const casus = chair.ctx.store.casus.get(seeded.casusId)!;
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true, revisie: casus.revisie + 1 });
  type(chair.ctx, seeded.besprekingId, 'wij: zes meldingen');
  taken(aov, opened(chair, aov, seeded.casusId));
});

/** The verslag is vastgesteld on one side. */
function fix({ ctx }: Machine): void {
  const { casusId, besprekingId } = seeded;
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'wijkteam',
    hoe: 'mondeling',
  } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  afronden(ctx, { besprekingId });
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
}

test('what the store did not take is offered again by the next casuspakket', () => {
  type(aov.ctx, seeded.besprekingId, 'wij: te laat');
  fix(chair);
  const pakket = back();
  const chosen = new Map(
    previewPakket(chair.ctx, pakket).differences.map(({ name }) => [name, 'take'] as const),
  );
  expect(taken(chair, pakket, chosen)).toMatchObject({ inserted: 0, leftOut: 1 });
  expect(differences(back())).toContainEqual(['informatie', 'new', 'te laat']);
});

const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Refused ? error.code : String(error);
  }
};

test.each([
  ['beperkt', () => setBeperking(chair.ctx, { casusId: seeded.casusId, verzoekId: null, grond: 'betwist' })],
  ['casus-afgesloten', () => chair.ctx.db.prepare("UPDATE casus SET afgesloten_op = '2026-11-26'").run()],
  ['pakket-onbekende-afzender', () => chair.ctx.db.prepare('UPDATE colleague SET compared_at = NULL').run()],
  ['pakket-ouder', () => taken(chair, back())],
] as const)('what came between opening and taking in counts: %s', (code, between) => {
  type(aov.ctx, seeded.besprekingId, 'wij: van hen');
  const pakket = back();
  between();
  const before = chair.ctx.db.serialize();
  expect(refusal(() => taken(chair, pakket))).toBe(code);
  expect(chair.ctx.db.serialize().equals(before)).toBe(true);
});

test('a closed casus takes no update', () => {
  type(aov.ctx, seeded.besprekingId, 'wij: na sluiting');
  chair.ctx.db.prepare("UPDATE casus SET afgesloten_op = '2026-11-26'").run();
  expect(refusal(back)).toBe('casus-afgesloten');
});

test('of an AOV’er the driehoeknotitie comes in by itself, the rest when it is chosen, now or later', () => {
  const { id } = createNotitie(aov.ctx, { casusId: seeded.casusId, lines: ['van de AOV'] });
  type(aov.ctx, seeded.besprekingId, 'wij: van de AOV');
  taken(chair, back());
  const texts = () => chair.ctx.store.informatie.ofBespreking(seeded.besprekingId).map(({ tekst }) => tekst);
  expect(chair.ctx.store.driehoek.get(id)?.inhoud.kern).toEqual(['van de AOV']);
  expect(texts()).toEqual(['zes meldingen']);
  const pakket = back();
  const offered = previewPakket(chair.ctx, pakket).differences.find(({ tabel }) => tabel === 'informatie')!;
  expect(offered).toMatchObject({ state: 'new', choices: ['keep', 'take'] });
  taken(chair, pakket, new Map([[offered.name, 'take']]));
  expect(texts()).toEqual(['zes meldingen', 'van de AOV']);
});

test('an AOV’er says nothing of who may have a line, also when it is chosen', () => {
  const line = aov.ctx.store.informatie.ofBespreking(seeded.besprekingId)[0]!;
  const ontvanger = `organisatie ${aov.ctx.store.contact.organisaties()[0]!.id}`;
  const keuze = {
    besprekingId: seeded.besprekingId,
    ontvanger,
    bron: 'informatie',
    bronId: line.id,
  } as const;
  const how = { keuze: 'mee', nood: true, reden: 'x', door: 'AOV', createdAt: aov.ctx.now() } as const;
  aov.ctx.store.delen.saveKeuze({ ...keuze, ...how });
  const pakket = back();
  const [row] = pakket.bestand.tabellen['deelkeuze'] ?? [];
  expect(row).toBeDefined();
  expect(differences(pakket)).toEqual([]);
  const key = JSON.stringify([row!['bespreking_id'], ontvanger, 'informatie', line.id]);
  taken(chair, pakket, new Map([[`deelkeuze ${key}`, 'take']]));
  expect(chair.ctx.store.delen.keuzen(seeded.besprekingId)).toEqual([]);
});

const moments = ({ ctx }: Machine) =>
  ctx.store.delen.momenten(seeded.besprekingId).map(({ bron, bronId, moment }) => [bron, bronId, moment]);

function changed({ ctx }: Machine, id: string, text: string): void {
  const how = { soort: null, leefgebied: '', undone: [], nietInVerslag: false, previousBron: [] };
  const { revisie } = ctx.store.informatie.get(id)!;
  const line = { besprekingId: seeded.besprekingId, id, table: 'informatie', revisie, stap: 2 } as const;
  correctEntry(ctx, { ...line, text, ...how });
}

test('an AOV’er says not of a line that is the same when it was heard', () => {
  const line = aov.ctx.store.informatie.ofBespreking(seeded.besprekingId)[0]!;
  const was = moments(chair);
  aov.ctx.tick(30);
  aov.ctx.store.delen.noteMoment(seeded.besprekingId, {
    bron: 'informatie',
    bronId: line.id,
    moment: aov.ctx.now(),
  });
  taken(chair, back());
  expect(moments(chair)).toEqual(was);
});

test('with words of theirs comes the moment of those words, over the one of ours; else ours stays', () => {
  const { id } = chair.ctx.store.informatie.ofBespreking(seeded.besprekingId)[0]!;
  chair.ctx.tick(1);
  changed(chair, id, 'wij: zeven meldingen');
  const update = opened(chair, aov, seeded.casusId);
  taken(aov, update, new Map([[`informatie ${id}`, 'take']]));
  const heard = moments(chair);
  expect(moments(aov)).toEqual(heard);
  aov.ctx.tick(30);
  changed(aov, id, 'wij: acht meldingen');
  taken(chair, back());
  expect(moments(chair)).toEqual(heard);
  expect(differences(back())).toEqual([['informatie', 'theirs', 'acht meldingen']]);
  taken(chair, back(), new Map([[`informatie ${id}`, 'take']]));
  expect(moments(chair)).toEqual([['informatie', id, aov.ctx.now()]]);
});

test('of a driehoeknotitie is shown line by line what another version says', () => {
  const { id } = createNotitie(aov.ctx, { casusId: seeded.casusId, lines: ['van de AOV'] });
  taken(chair, back());
  const notitie = aov.ctx.store.driehoek.get(id)!;
  aov.ctx.store.driehoek.update({
    ...notitie,
    inhoud: { ...notitie.inhoud, kern: ['van de AOV', 'er is een hond'] },
    revisie: notitie.revisie + 1,
  });
  const found = previewPakket(chair.ctx, back()).differences.find(({ tabel }) => tabel === 'driehoeknotitie');
  expect(found).toMatchObject({ state: 'theirs', choices: ['keep', 'take'] });
  expect(found?.fields).toEqual([{ field: 'Kern', ours: '', theirs: 'er is een hond' }]);
});
