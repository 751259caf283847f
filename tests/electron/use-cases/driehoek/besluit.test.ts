import { expect, test } from 'vitest';
import {
  recordDriehoekbesluit,
  saveDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../../electron/use-cases/driehoek/besluit.ts';
import { getNotitie } from '../../../../electron/use-cases/driehoek/get.ts';
import { saveDriehoekoverleg } from '../../../../electron/use-cases/driehoekoverleg/save.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import { refusalOf } from '../refusal-of.ts';
import { seedCasus } from '../seed-casus.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { edit, linked, loose, setFase } from './seed-notitie.ts';

const formal = {
  driehoekoverlegId: null,
  soort: 'formeel' as const,
  wat: 'Afschalen naar AVE 3.',
  wie: '',
  datum: '2026-11-26',
  formeelNummer: 'B2026-31',
};

/** A notitie about a casus in AVE 4 under Noord-Limburg, where the ZVH first makes an aanpak for AVE 3. */
function atFour(): { ctx: TestContext; casusId: string; id: string } {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  setFase(ctx, casusId, 4);
  const { id } = linked(ctx, casusId);
  edit(ctx, id, () => ({ formeel: { overgang: '4-3', stappen: [] } }));
  return { ctx, casusId, id };
}

const aanpak = (ctx: TestContext, id: string): void =>
  void edit(ctx, id, () => ({
    formeel: { overgang: '4-3', stappen: [{ id: 'NL43-V1', vervuld: true }] },
  }));

test('afschalen 4 to 3: no formal besluit of the burgemeester before the aanpak for AVE 3 is there', () => {
  const { ctx, id } = atFour();
  const [overgang] = getNotitie(ctx, { id }).overgangen;
  expect(overgang).toMatchObject({ overgang: '4-3', van: 4, naar: 3 });
  expect(overgang?.stappen.map((stap) => stap.id)).toEqual(['NL43-V1', 'NL43-F1']);
  const early = (): unknown => recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  expect(early).toThrow(Refused);
  expect(refusalOf(early)).toBe('eerst-nodig');
  try {
    early();
  } catch (error) {
    expect((error as Refused).detail).toContain('aanpak voor AVE 3');
  }
  expect(getNotitie(ctx, { id }).besluiten).toEqual([]);
  aanpak(ctx, id);
  const besluit = recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  expect(besluit).toMatchObject({ nummer: 1, wie: 'Burgemeester', formeelNummer: 'B2026-31' });
});

test('a formal besluit has a number and a date, is of this fase, and is taken once', () => {
  const { ctx, casusId, id } = atFour();
  aanpak(ctx, id);
  const record = (more: Partial<typeof formal> | { datum: null }): string =>
    refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal, ...more }));
  expect(record({ formeelNummer: '' })).toBe('eerst-nodig');
  expect(record({ datum: null })).toBe('eerst-nodig');
  setFase(ctx, casusId, 3);
  expect(record({})).toBe('eerst-nodig');
  setFase(ctx, casusId, 4);
  expect(record({})).toBe('done');
  expect(record({})).toBe('al-beslist');
  const [first] = getNotitie(ctx, { id }).besluiten;
  strikeDriehoekbesluit(ctx, { id: first!.id, revisie: 1, reden: 'Nummer was van een ander besluit.' });
  expect(record({ formeelNummer: 'B2026-32' })).toBe('done');
});

test('a formal besluit is not of a day to come', () => {
  const { ctx, id } = atFour();
  aanpak(ctx, id);
  const record = (datum: string): string =>
    refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal, datum }));
  expect(record('2031-01-01')).toBe('invoer-ongeldig');
  expect(record(ctx.today())).toBe('done');
});

test('what was done before a formal besluit cannot be unticked while it stands; the rest can be typed on', () => {
  const { ctx, id } = atFour();
  aanpak(ctx, id);
  const besluit = recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  const change = (formeel: {
    overgang: string | null;
    stappen: { id: string; vervuld: boolean }[];
  }): string => refusalOf(() => edit(ctx, id, () => ({ formeel })));
  expect(change({ overgang: '4-3', stappen: [] })).toBe('al-beslist');
  expect(change({ overgang: '4-3', stappen: [{ id: 'NL43-V1', vervuld: false }] })).toBe('al-beslist');
  expect(change({ overgang: null, stappen: [] })).toBe('al-beslist');
  expect(edit(ctx, id, () => ({ kern: ['Verder.'] })).inhoud.kern).toEqual(['Verder.']);
  strikeDriehoekbesluit(ctx, { id: besluit.id, revisie: 1, reden: 'Te vroeg.' });
  expect(change({ overgang: '4-3', stappen: [] })).toBe('done');
});

test('in another notitie of the casus the same step is not decided again, nor the same number', () => {
  const { ctx, casusId, id } = atFour();
  aanpak(ctx, id);
  const besluit = recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  const second = linked(ctx, casusId).id;
  aanpak(ctx, second);
  const record = (formeelNummer: string): string =>
    refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: second, ...formal, formeelNummer }));
  expect(record('B2026-31')).toBe('al-beslist');
  expect(record('B2026-32')).toBe('al-beslist');
  strikeDriehoekbesluit(ctx, { id: besluit.id, revisie: 1, reden: 'Te vroeg.' });
  expect(record('B2026-31')).toBe('done');
});

test('once the fase has moved, the same step can be decided anew, under another number', () => {
  const { ctx, casusId, id } = atFour();
  aanpak(ctx, id);
  recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  const second = linked(ctx, casusId).id;
  aanpak(ctx, second);
  ctx.tick(1);
  move(ctx, casusId);
  const record = (formeelNummer: string): string =>
    refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: second, ...formal, formeelNummer }));
  expect(record('B2026-31')).toBe('al-beslist');
  expect(record('B2026-32')).toBe('done');
});

/** To AVE 3; a casus that came back to AVE 4 later is one that stands there. */
function move(ctx: TestContext, casusId: string): void {
  ctx.store.oordeel.insertFasebesluit({
    id: ctx.newId(),
    casusId,
    besprekingId: ctx.store.overleg.rowsOfCasus(casusId)[0]!.besprekingId,
    soort: 'besluit',
    van: 4,
    naar: 3,
    overgang: '4-3',
    datum: ctx.today(),
    kaderId: 'noord-limburg',
    kaderVersie: '1',
    uitkomst: 'Naar AVE 3.',
    antwoorden: [],
    beslisserNaam: 'Anna Bakker',
    beslisserRol: 'burgemeester',
    grond: '',
    geraadpleegd: [],
    akkoord: [],
    visies: [],
    vooraf: [],
    formeelNummer: 'B2026-31',
    formeelDatum: ctx.today(),
    redenAfwijking: '',
    casusregie: '',
    procesregie: '',
    vervangt: null,
    createdAt: ctx.now(),
  });
}

test('without a casus, or for a step the kader does not ask it of, there is no formal besluit', () => {
  const { ctx, id } = atFour();
  const record = (notitieId: string): string =>
    refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: notitieId, ...formal }));
  expect(record(loose(ctx).id)).toBe('onbekend');
  edit(ctx, id, () => ({ formeel: { overgang: '3-4', stappen: [] } }));
  expect(record(id)).toBe('onbekend');
  edit(ctx, id, () => ({ formeel: { overgang: null, stappen: [] } }));
  expect(record(id)).toBe('onbekend');
});

test('a step ticked that the kader does not know opens nothing', () => {
  const { ctx, id } = atFour();
  edit(ctx, id, () => ({ formeel: { overgang: '4-3', stappen: [{ id: 'XX99-V1', vervuld: true }] } }));
  expect(refusalOf(() => recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal }))).toBe(
    'eerst-nodig',
  );
});

test('the besluit does not move the fase: that is recorded with the criteria, in the casus', () => {
  const { ctx, casusId, id } = atFour();
  aanpak(ctx, id);
  recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(4);
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'vastgesteld', objectId: casusId });
  expect(ctx.store.logboek.last()?.detail).toContain('B2026-31');
});

test('what is typed live can be put right and struck, and keeps its number', () => {
  const ctx = testContext();
  const { id } = loose(ctx);
  const typed = { ...formal, soort: 'besluit' as const, wie: 'politie', formeelNummer: 'telt hier niet' };
  const first = recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...typed });
  expect(first).toMatchObject({ nummer: 1, formeelNummer: '', wie: 'politie' });
  const change = { wat: 'Toezicht tot en met vrijdag.', wie: 'politie', datum: null };
  const saved = saveDriehoekbesluit(ctx, { id: first.id, revisie: 1, ...change });
  expect(saved).toMatchObject({ wat: change.wat, revisie: 2 });
  expect(refusalOf(() => saveDriehoekbesluit(ctx, { id: first.id, revisie: 1, ...change }))).toBe(
    'verouderd',
  );
  const struck = strikeDriehoekbesluit(ctx, { id: first.id, revisie: 2, reden: '' });
  expect(struck).toMatchObject({ vervallen: true, wat: change.wat });
  expect(refusalOf(() => strikeDriehoekbesluit(ctx, { id: first.id, revisie: 3, reden: '' }))).toBe(
    'al-beslist',
  );
  expect(refusalOf(() => saveDriehoekbesluit(ctx, { id: first.id, revisie: 3, ...change }))).toBe(
    'al-vastgesteld',
  );
  expect(recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...typed }).nummer).toBe(2);
});

test('a formal besluit does not change, and is struck with a reason', () => {
  const { ctx, id } = atFour();
  aanpak(ctx, id);
  const { id: besluitId } = recordDriehoekbesluit(ctx, { driehoeknotitieId: id, ...formal });
  const change = { wat: 'Anders.', wie: '', datum: null };
  expect(refusalOf(() => saveDriehoekbesluit(ctx, { id: besluitId, revisie: 1, ...change }))).toBe(
    'al-vastgesteld',
  );
  expect(refusalOf(() => strikeDriehoekbesluit(ctx, { id: besluitId, revisie: 1, reden: '' }))).toBe(
    'reden-nodig',
  );
});

test('a besluit names only an overleg on whose agenda the notitie stands', () => {
  const ctx = testContext();
  const [first, second] = [loose(ctx), loose(ctx)];
  const overleg = { id: null, datum: '2026-11-27', aanvang: '09:00', plaats: 'Gemeentehuis' };
  const made = saveDriehoekoverleg(ctx, { overleg, notitieIds: [first.id] }).overleg;
  const record = (driehoeknotitieId: string): string =>
    refusalOf(() =>
      recordDriehoekbesluit(ctx, {
        driehoeknotitieId,
        ...formal,
        soort: 'afspraak',
        driehoekoverlegId: made.id,
      }),
    );
  expect(record(second.id)).toBe('onbekend');
  expect(record(first.id)).toBe('done');
});
