import { beforeEach, expect, test } from 'vitest';
import { afsluiten, heropenen } from '../../../electron/use-cases/bewaren/afsluiten.ts';
import { changeDoel } from '../../../electron/use-cases/bewaren/change-doel.ts';
import { listBewaren, nearing } from '../../../electron/use-cases/bewaren/list.ts';
import { casusBewaren } from '../../../electron/use-cases/bewaren/of-casus.ts';
import { getTermijnen, setTermijn } from '../../../electron/use-cases/bewaren/termijnen.ts';
import { verleng } from '../../../electron/use-cases/bewaren/verleng.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { saveBetrokkene } from '../../../electron/use-cases/betrokkene/save.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { saveCasus } from '../../../electron/use-cases/casus/save.ts';
import { createOverleg } from '../../../electron/use-cases/overleg/create.ts';
import { restoreRevisie } from '../../../electron/use-cases/revisie/restore.ts';
import type { RegimeChoice } from '../../../shared/domain/casus/regime-choice.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

let ctx: TestContext;
let casusId: string;
let besprekingId: string;

beforeEach(() => {
  ctx = testContext();
  ({ casusId, besprekingId } = seedCasus(ctx));
});

const refused = (code: string) => expect.objectContaining({ code });

function draftOf(id: string, changes: { doel?: string; regime?: RegimeChoice } = {}) {
  const { nummer: _, fase: _f, afgeslotenOp: _a, createdAt: _c, ...draft } = ctx.store.casus.get(id)!;
  return { ...draft, ...changes };
}

function newCasus(): string {
  return createCasus(ctx, { aanduiding: 'nieuw', doel: 'Rust.', overWie: ['Karel Voorbeeld'] }).id;
}

const closing = { resultaat: 'Doel bereikt.', archiefnominatie: 'vernietigen' } as const;

function close(): void {
  afronden(ctx, { besprekingId });
  afsluiten(ctx, { casusId, ...closing });
}

test('L1: doel and regime change freely before the first overleg, and only with a reason after it', () => {
  const id = newCasus();
  expect(saveCasus(ctx, draftOf(id, { doel: 'Hulp.', regime: 'wgs' })).regime).toBe('wgs');
  expect(() => saveCasus(ctx, draftOf(casusId, { doel: 'Hulp.' }))).toThrow(refused('reden-nodig'));
  expect(() => saveCasus(ctx, draftOf(casusId, { regime: 'wgs' }))).toThrow(refused('reden-nodig'));
  const { revisie } = ctx.store.casus.get(casusId)!;
  const reden = 'De burgemeester vroeg het overleg ook naar de veiligheid te kijken.';
  changeDoel(ctx, { id: casusId, revisie, doel: 'Hulp en veiligheid.', regime: 'openbare-orde', reden });
  expect(casusBewaren(ctx, casusId).doelwijzigingen).toMatchObject([
    { vanRegime: 'gemeentelijke-taak', naarRegime: 'openbare-orde', naarDoel: 'Hulp en veiligheid.', reden },
  ]);
  const last = ctx.store.logboek.last();
  expect(last).toMatchObject({ actie: 'gewijzigd', object: 'casus', objectId: casusId });
  expect(JSON.stringify(last)).not.toContain('veiligheid');
  const { nummer } = ctx.store.revisie.rows('casus', casusId)[0]!;
  const back = { tabel: 'casus', id: casusId, nummer, revisie: revisie + 1 } as const;
  expect(() => restoreRevisie(ctx, back)).toThrow(refused('reden-nodig'));
  expect(() => changeDoel(ctx, { id: casusId, revisie, doel: 'Oud.', regime: 'wgs', reden })).toThrow(
    refused('verouderd'),
  );
});

test('L13/regime: radicalisering is refused with a code of its own', () => {
  const id = newCasus();
  expect(() => saveCasus(ctx, draftOf(id, { regime: 'radicalisering' }))).toThrow(refused('radicalisering'));
  const { revisie } = ctx.store.casus.get(casusId)!;
  const asked = { id: casusId, revisie, doel: 'Hulp.', regime: 'radicalisering', reden: 'x' } as const;
  expect(() => changeDoel(ctx, asked)).toThrow(refused('radicalisering'));
  expect(ctx.store.casus.get(id)?.regime).toBe('gemeentelijke-taak');
});

test('L13/regime: a consult names nobody, from the start and later', () => {
  const consult = { aanduiding: 'consult', doel: 'Advies.', consult: true };
  expect(() => createCasus(ctx, { ...consult, overWie: ['Karel'] })).toThrow(refused('consult-zonder-namen'));
  const { id } = createCasus(ctx, { ...consult, overWie: [] });
  expect(ctx.store.casus.get(id)?.regime).toBe('consult');
  const somebody = {
    id: null,
    casusId: id,
    naam: 'Karel',
    soort: 'naaste',
    relatie: '',
    geboortejaar: null,
    revisie: 0,
  } as const;
  expect(() => saveBetrokkene(ctx, somebody)).toThrow(refused('consult-zonder-namen'));
  const named = newCasus();
  expect(() => saveCasus(ctx, draftOf(named, { regime: 'consult' }))).toThrow(refused('consult-met-namen'));
  expect(() => createCasus(ctx, { aanduiding: 'leeg', doel: 'Rust.', overWie: [] })).toThrow(
    refused('invoer-ongeldig'),
  );
});

test('L14: the gemeente sets a term, and who did so and why stays with it', () => {
  expect(getTermijnen(ctx, {})).toEqual({ termijnen: proposedTermijnen, revisie: 0 });
  const keuze = {
    ...proposedTermijnen['gemeentelijke-taak'].keuze,
    duur: { aantal: 1, eenheid: 'jaren' } as const,
  };
  const input = {
    soort: 'gemeentelijke-taak',
    keuze,
    reden: 'Convenant artikel 8.',
    functie: 'FG',
    revisie: 0,
  } as const;
  setTermijn(ctx, input);
  expect(getTermijnen(ctx, {}).termijnen['gemeentelijke-taak']).toEqual({
    keuze,
    besloten: { door: 'Anna Bakker', functie: 'FG', reden: 'Convenant artikel 8.', datum: '2026-11-26' },
  });
  expect(getTermijnen(ctx, {}).termijnen.wgs.besloten).toBeNull();
  // A casus does not run from its last change; only a notitie of no casus does.
  const other = { ...input, keuze: { ...keuze, begin: 'laatste-wijziging' as const } };
  expect(() => setTermijn(ctx, { ...other, revisie: 1 })).toThrow(refused('invoer-ongeldig'));
  // R18: a colleague whose screen was older writes over nothing.
  const late = { ...input, reden: 'Te laat.' };
  expect(() => setTermijn(ctx, late)).toThrow(refused('verouderd'));
  expect(getTermijnen(ctx, {}).termijnen['gemeentelijke-taak'].besloten?.reden).toBe('Convenant artikel 8.');
  close();
  expect(casusBewaren(ctx, casusId)).toMatchObject({ voorstel: false, retention: { tot: '2027-11-26' } });
  expect(ctx.store.logboek.all().some(({ object }) => object === 'bewaartermijn')).toBe(true);
});

test('L27: closing asks resultaat and archiefnominatie; a closed casus takes no new overleg', () => {
  expect(() => afsluiten(ctx, { casusId, ...closing })).toThrow(refused('overleg-loopt'));
  close();
  expect(casusBewaren(ctx, casusId)).toMatchObject({
    retention: { begin: '2026-11-26', tot: '2028-11-26' },
    afsluitingen: [{ soort: 'afgesloten', ...closing, door: 'Anna Bakker' }],
  });
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'afgesloten', detail: 'vernietigen' });
  expect(() => afsluiten(ctx, { casusId, ...closing })).toThrow(refused('casus-afgesloten'));
  const next = { datum: '2026-12-01', aanvang: '10:00', plaats: '', casusIds: [casusId] };
  expect(() => createOverleg(ctx, next)).toThrow(refused('casus-afgesloten'));
});

test('L13: a casus that was opened again has the term of its next closing', () => {
  close();
  ctx.setToday('2027-05-01');
  heropenen(ctx, { casusId, reden: 'Nieuwe meldingen.' });
  expect(casusBewaren(ctx, casusId).retention).toMatchObject({ begin: null, tot: null });
  expect(() => heropenen(ctx, { casusId, reden: 'Nog eens.' })).toThrow(refused('niet-toegestaan'));
  ctx.setToday('2027-08-01');
  afsluiten(ctx, { casusId, ...closing });
  expect(casusBewaren(ctx, casusId)).toMatchObject({
    retention: { tot: '2029-08-01' },
    afsluitingen: [{ soort: 'afgesloten' }, { soort: 'heropend', reden: 'Nieuwe meldingen.' }, {}],
  });
});

test('L13: an extension is a decision of a person with a reason, counted, and never changed', () => {
  close();
  const asked = { casusId, tot: '2029-05-01', reden: 'Er loopt nog een bezwaar.', functie: 'voorzitter' };
  expect(verleng(ctx, asked)).toMatchObject({
    retention: { tot: '2029-05-01', verlengd: 1 },
    verlengingen: [{ van: '2028-11-26', door: 'Anna Bakker', functie: 'voorzitter', reden: asked.reden }],
  });
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'verlengd', detail: 'bewaren tot 2029-05-01' });
  verleng(ctx, { ...asked, tot: '2030-05-01' });
  expect(casusBewaren(ctx, casusId).retention.verlengd).toBe(2);
  expect(() => verleng(ctx, { ...asked, tot: '2029-12-01' })).toThrow(refused('verlenging-ongeldig'));
  expect(() => verleng(ctx, { ...asked, tot: '2031-11-27' })).toThrow(
    expect.objectContaining({ code: 'verlenging-ongeldig', detail: 'hoogstens tot wo 26 nov 2031' }),
  );
  for (const sql of ["UPDATE verlenging SET tot = '2040-01-01'", 'DELETE FROM verlenging'])
    expect(() => ctx.db.exec(sql)).toThrow('append-only');
});

test('L13: a term that has no end yet cannot be extended', () => {
  const asked = { casusId, tot: '2030-01-01', reden: 'Zomaar.', functie: 'voorzitter' };
  expect(() => verleng(ctx, asked)).toThrow(refused('verlenging-ongeldig'));
});

test('L13: nothing stays silently: what passes, what passed, and what lies still comes on the list', () => {
  const waarom = () => listBewaren(ctx, {}).rows.map((row) => row.waarom);
  expect(waarom()).toEqual([]);
  expect(listBewaren(ctx, {}).rest).toBe(1);
  ctx.setToday('2027-11-27');
  expect(waarom()).toEqual(['quiet']);
  ctx.setToday('2026-11-26');
  close();
  ctx.setToday('2028-09-01');
  expect(waarom()).toEqual(['soon']);
  expect(nearing(ctx, {})).toMatchObject({ passed: 0, soon: 1 });
  ctx.setToday('2028-11-27');
  expect(listBewaren(ctx, {}).rows).toMatchObject([
    { waarom: 'passed', aanduiding: 'Zwanenlaan', retention: { daysLeft: -1 }, vernietigingId: null },
  ]);
  expect(nearing(ctx, {})).toMatchObject({ passed: 1, soon: 0 });
  heropenen(ctx, { casusId, reden: 'Toch niet klaar.' });
  afsluiten(ctx, { casusId, resultaat: 'Klaar.', archiefnominatie: 'blijvend-bewaren' });
  ctx.setToday('2040-01-01');
  expect(waarom()).toEqual(['archive']);
});
