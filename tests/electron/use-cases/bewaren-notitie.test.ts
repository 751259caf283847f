import { beforeEach, expect, test } from 'vitest';
import { agree } from '../../../electron/use-cases/bewaren/agree.ts';
import {
  deleteCasus,
  noteUitgevoerd,
  requireExecutable,
} from '../../../electron/use-cases/bewaren/delete-casus.ts';
import { listBewaren, nearing } from '../../../electron/use-cases/bewaren/list.ts';
import { propose } from '../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { getTermijnen, setTermijn, termijnenOf } from '../../../electron/use-cases/bewaren/termijnen.ts';
import { verklaringOf } from '../../../electron/use-cases/bewaren/vernietiging-paper.ts';
import { vernietigingView } from '../../../electron/use-cases/bewaren/vernietiging-view.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import {
  recordDriehoekbesluit,
  saveDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../electron/use-cases/driehoek/besluit.ts';
import { discardNotitie } from '../../../electron/use-cases/driehoek/discard.ts';
import { notitieExemplaar, recordNotitieExemplaar } from '../../../electron/use-cases/driehoek/exemplaar.ts';
import { fixNotitie } from '../../../electron/use-cases/driehoek/fix.ts';
import { getNotitie } from '../../../electron/use-cases/driehoek/get.ts';
import { linkNotitie } from '../../../electron/use-cases/driehoek/link.ts';
import { saveDraft } from '../../../electron/use-cases/draft/save.ts';
import { bewaartermijnenSchema } from '../../../shared/domain/bewaren/bewaartermijn.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import { edit, loose } from './driehoek/seed-notitie.ts';
import { refusalOf } from './refusal-of.ts';
import { team } from './rights/users.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

let ctx: TestContext;
let id: string;

/** Laid down and decided on, of no casus; changed for the last time on 26 November 2026. */
beforeEach(() => {
  ctx = testContext();
  ({ id } = loose(ctx, 'Plantwoord kern.'));
  edit(ctx, id, () => ({ advies: 'Plantwoord advies.' }));
  fixNotitie(ctx, { id, revisie: 2 });
  const besluit = recordDriehoekbesluit(ctx, {
    driehoeknotitieId: id,
    driehoekoverlegId: null,
    soort: 'besluit',
    wat: 'Plantwoord besluit.',
    wie: 'politie',
    datum: null,
    formeelNummer: '',
  });
  saveDriehoekbesluit(ctx, { id: besluit.id, revisie: 1, wat: 'Plantwoord anders.', wie: '', datum: null });
});

const both = (vernietigingId: string): void => {
  agree(ctx, { id: vernietigingId, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  const outside = { naam: 'Ria Archief', functie: 'archivaris', datum: '2027-05-27', kenmerk: 'Z-18' };
  agree(ctx, { id: vernietigingId, akkoord: { wijze: 'buiten', ...outside } });
};

test('L13: a notitie of no casus is kept for half a year after its last change, a year at most; then it is due', () => {
  expect(listBewaren(ctx, {}).notities).toEqual([]);
  ctx.setToday('2027-05-01');
  expect(listBewaren(ctx, {}).notities).toMatchObject([
    { id, nummer: 'D2026-001', waarom: 'soon', retention: { tot: '2027-05-26' } },
  ]);
  expect(nearing(ctx, {}).notities).toEqual({ passed: 0, soon: 1 });
  expect(refusalOf(() => propose(ctx, { id }))).toBe('vernietiging-geblokkeerd');
  // A change begins the term anew, up to a year after the first day.
  edit(ctx, id, () => ({ advies: 'Nog eens.' }));
  expect(listBewaren(ctx, {}).notities).toEqual([]);
  ctx.setToday('2027-11-27');
  expect(listBewaren(ctx, {}).notities).toMatchObject([
    { waarom: 'passed', retention: { tot: '2027-11-01', verstreken: true } },
  ]);
  edit(ctx, id, () => ({ advies: 'En weer.' }));
  expect(listBewaren(ctx, {}).notities).toMatchObject([{ retention: { tot: '2027-11-26' } }]);
});

test('L13: the gemeente sets that term as it sets the others; what was set by an earlier program has the proposal', () => {
  const keuze = {
    ...proposedTermijnen.driehoeknotitie.keuze,
    duur: { aantal: 1, eenheid: 'maanden' } as const,
  };
  const set = { soort: 'driehoeknotitie' as const, keuze, reden: 'Kort.', functie: 'FG', revisie: 0 };
  const wrong = { ...set, keuze: { ...keuze, begin: 'afsluiting' as const } };
  expect(refusalOf(() => setTermijn(ctx, wrong))).toBe('invoer-ongeldig');
  setTermijn(ctx, set);
  expect(getTermijnen(ctx, {}).termijnen.driehoeknotitie.besloten).toMatchObject({ functie: 'FG' });
  ctx.setToday('2026-12-27');
  expect(listBewaren(ctx, {}).notities).toMatchObject([{ waarom: 'passed' }]);
  const { driehoeknotitie: _, ...earlier } = termijnenOf(ctx);
  expect(bewaartermijnenSchema.parse(earlier).driehoeknotitie).toEqual(proposedTermijnen.driehoeknotitie);
});

test('L27: it goes with two accords, all of it; the logboek and the verklaring tell of it without its words', () => {
  saveDraft(ctx, { naam: `driehoekbesluit ${id}`, casusId: null, inhoud: '{"wat":"Plantwoord half."}' });
  ctx.setToday('2027-05-27');
  const { id: vernietigingId, casusnummer } = propose(ctx, { id });
  saveDraft(ctx, { naam: `intrekken ${vernietigingId}`, casusId: null, inhoud: '{"reden":"Plantwoord."}' });
  expect(casusnummer).toBe('D2026-001');
  expect(listBewaren(ctx, {}).notities).toMatchObject([{ vernietigingId }]);
  expect(refusalOf(() => requireExecutable(ctx, vernietigingId))).toBe('niet-toegestaan');
  both(vernietigingId);
  expect(vernietigingView(ctx, vernietigingId)).toMatchObject({
    obstacles: [],
    rijen: { driehoeknotitie: 1, driehoeknotitie_versie: 1, driehoekbesluit: 1, draft: 2 },
  });
  ctx.store.transaction(() => deleteCasus(ctx, vernietigingId, []));
  expect(Buffer.from(ctx.db.serialize()).includes('Plantwoord')).toBe(false);
  expect(refusalOf(() => getNotitie(ctx, { id }))).toBe('onbekend');
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'vernietigd',
    detail: 'V2027-001: driehoeknotitie D2026-001 gewist',
  });
  expect(noteUitgevoerd(ctx)).toHaveLength(1);
  const verklaring = JSON.stringify(verklaringOf(ctx, vernietigingId).paper);
  expect(verklaring).toContain('D2026-001');
  expect(verklaring).toContain('1 driehoeknotitie');
});

test('L13: a copy that is handed out begins the term anew', () => {
  ctx.setToday('2027-05-01');
  const [versie] = ctx.store.driehoek.versies(id);
  const notitie = ctx.store.driehoek.get(id)!;
  const made = notitieExemplaar(ctx, { notitie, versie: versie!, formaat: 'pdf', voor: 'Burgemeester' });
  recordNotitieExemplaar(ctx, 1, made);
  expect(ctx.store.looseNotitie.get(id)?.changedAt).toBe(made.exemplaar.gemaaktAt);
  expect(listBewaren(ctx, {}).notities).toEqual([]);
});

test('L27: its number is not given out again, and the casussen go on with theirs', () => {
  seedCasus(ctx);
  ctx.setToday('2026-12-31');
  const keuze = {
    ...proposedTermijnen.driehoeknotitie.keuze,
    duur: { aantal: 1, eenheid: 'maanden' } as const,
  };
  setTermijn(ctx, { soort: 'driehoeknotitie', keuze, reden: 'Kort.', functie: 'FG', revisie: 0 });
  const { id: vernietigingId } = propose(ctx, { id });
  const casus = createCasus(ctx, { aanduiding: 'Kerkpad', doel: 'Rust.', overWie: ['Z'] });
  expect(ctx.store.casus.get(casus.id)?.nummer).toBe('2026-002');
  agree(ctx, { id: vernietigingId, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  const outside = { naam: 'Ria Archief', functie: 'archivaris', datum: '2026-12-31', kenmerk: 'Z-18' };
  agree(ctx, { id: vernietigingId, akkoord: { wijze: 'buiten', ...outside } });
  ctx.store.transaction(() => deleteCasus(ctx, vernietigingId, []));
  expect(loose(ctx).nummer).toBe('D2026-002');
});

test('L27: without two accords the store itself refuses to lose a version or a copy of it', () => {
  const [versie] = ctx.store.driehoek.versies(id);
  const notitie = ctx.store.driehoek.get(id)!;
  const made = notitieExemplaar(ctx, { notitie, versie: versie!, formaat: 'pdf', voor: 'Burgemeester' });
  recordNotitieExemplaar(ctx, 1, made);
  ctx.setToday('2027-12-01');
  const { id: vernietigingId } = propose(ctx, { id });
  agree(ctx, { id: vernietigingId, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  const lose = (table: string) => () => ctx.db.prepare(`DELETE FROM ${table}`).run();
  for (const table of ['driehoeknotitie_versie', 'exemplaar']) expect(lose(table)).toThrow('append-only');
  expect(() => ctx.store.looseNotitie.deleteRows(id)).toThrow('append-only');
});

test('L16: deciding and striking on a notitie of no casus is in the logboek, without its words', () => {
  const changes = (): number =>
    ctx.store.logboek.ofObject(id).filter(({ actie }) => actie === 'gewijzigd').length;
  const before = changes();
  ctx.setToday('2026-11-28');
  const [besluit] = ctx.store.driehoek.besluiten(id);
  strikeDriehoekbesluit(ctx, { id: besluit!.id, revisie: besluit!.revisie, reden: 'Plantwoord.' });
  expect(changes()).toBe(before + 1);
  expect(JSON.stringify(ctx.store.logboek.ofObject(id))).not.toContain('Plantwoord');
});

test('L27: a change, or a casus it is linked to, keeps it; it is not thrown away meanwhile', () => {
  const other = loose(ctx, 'Nooit vastgelegd.');
  ctx.setToday('2027-05-27');
  const { id: first } = propose(ctx, { id });
  both(first);
  propose(ctx, { id: other.id });
  expect(refusalOf(() => discardNotitie(ctx, { id: other.id, revisie: 1 }))).toBe('op-vernietigingslijst');
  const { revisie } = edit(ctx, id, () => ({ advies: 'Toch nodig.' }));
  expect(refusalOf(() => requireExecutable(ctx, first))).toBe('vernietiging-geblokkeerd');
  const { casusId } = seedCasus(ctx);
  linkNotitie(ctx, { id, revisie, casusId });
  ctx.setToday('2028-05-27');
  expect(vernietigingView(ctx, first).obstacles).toEqual([expect.stringContaining('hoort nu bij een casus')]);
  expect(refusalOf(() => deleteCasus(ctx, first, []))).toBe('vernietiging-geblokkeerd');
  expect(listBewaren(ctx, {}).notities).toMatchObject([{ id: other.id }]);
});

test('L16: who looked at one of no casus is in the logboek; who oversees the terms hears its number only', () => {
  const { ctx: store, as } = team();
  const notitie = loose(store, 'Hammerslag.');
  edit(store, notitie.id, ({ kop }) => ({ kop: { ...kop, aanduiding: 'Zwanenlaan' } }));
  getNotitie(as('aov'), { id: notitie.id });
  expect(store.store.logboek.last()).toMatchObject({
    actie: 'ingezien',
    object: 'driehoeknotitie',
    objectId: notitie.id,
    gebruiker: 'Gebruiker aov',
  });
  store.setToday('2027-06-01');
  expect(listBewaren(as('beheerder'), {}).notities).toMatchObject([
    { nummer: 'D2026-001', aanduiding: null },
  ]);
  expect(listBewaren(as('voorzitter'), {}).notities).toMatchObject([{ aanduiding: 'Zwanenlaan' }]);
  expect(nearing(as('aov'), {}).notities.passed).toBe(1);
  expect(nearing(as('notulist'), {}).notities.passed).toBe(0);
});
