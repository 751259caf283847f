import { expect, test } from 'vitest';
import { needsNood } from '../../../../shared/domain/delen/deelrecht.ts';
import { at, regel } from '../zaal/view.ts';
import { deling, idOf, rechtOnLine, stay, toestemming, who, wijzerRegel } from './room.ts';

const line = regel(1, 'huis staat vol', { bronnen: [idOf('corporatie')] });
const zorg = regel(2, 'slikt weer medicijnen', { bronnen: [idOf('ggz')], klasse: 'gezondheid' });
const politie = regel(3, 'zes meldingen', { bronnen: [idOf('politie')], klasse: 'politie' });

test('niet delen holds for everybody but who brought it in', () => {
  const delingen = [deling(line.id, { wijze: 'niet', reden: 'Gevaar voor een getuige.' })];
  const recht = rechtOnLine(line, who('gemeente'), { delingen });
  expect(recht).toEqual({ allowed: false, grond: 'niet-delen', detail: 'Gevaar voor een getuige.' });
  expect(needsNood(recht)).toBe(true);
  expect(rechtOnLine(line, who('corporatie'), { delingen }).grond).toBe('aanwezig');
});

test('L21: niet delen tot holds to the day before; from that day on it goes', () => {
  const delingen = [deling(line.id, { wijze: 'niet-tot', tot: '2026-11-30' })];
  const on = (today: string) => rechtOnLine(line, who('gemeente'), { delingen, today });
  expect(on('2026-11-29')).toEqual({ allowed: false, grond: 'niet-delen-tot', detail: '2026-11-30' });
  expect(on('2026-11-30').grond).toBe('aanwezig');
  const open = [deling(line.id, { wijze: 'niet-tot', tot: null })];
  expect(rechtOnLine(line, who('gemeente'), { delingen: open, today: '2036-01-01' }).allowed).toBe(false);
});

test('L23: the first regel that fits decides', () => {
  const nee = wijzerRegel({ id: 'nee', naar: ['gemeente'] });
  const ja = wijzerRegel({ id: 'ja', uitkomst: 'ja' });
  expect(rechtOnLine(line, who('gemeente'), { wijzer: [nee, ja] }).grond).toBe('wijzer');
  expect(rechtOnLine(line, who('gemeente'), { wijzer: [ja, nee] }).grond).toBe('aanwezig');
  expect(rechtOnLine(line, who('wijkteam'), { wijzer: [nee, ja] }).grond).toBe('aanwezig');
  expect(rechtOnLine(line, who('wijkteam'), { wijzer: [] }).grond).toBe('aanwezig');
});

test('L23: ja alone widens nothing; ja also for who was not there does, and withholds from nobody', () => {
  const away = who('gemeente', []);
  const plain = [wijzerRegel({ uitkomst: 'ja' })];
  const wide = [wijzerRegel({ uitkomst: 'ja', naarAfwezig: true })];
  expect(rechtOnLine(line, away, { wijzer: plain }).grond).toBe('niet-aanwezig');
  expect(rechtOnLine(line, away, { wijzer: wide })).toEqual({
    allowed: true,
    grond: 'ook-afwezig',
    detail: 'Afspraak van de partners.',
  });
  expect(rechtOnLine(line, who('gemeente'), { wijzer: wide }).grond).toBe('aanwezig');
});

test('L22: of two sources the strictest counts, in whatever order they were named', () => {
  const wijzer = [
    wijzerRegel({ id: 'cor', van: ['corporatie'], uitkomst: 'ja', naarAfwezig: true }),
    wijzerRegel({ id: 'ggz', van: ['ggz'], uitkomst: 'nee' }),
  ];
  for (const bronnen of [
    [idOf('corporatie'), idOf('ggz')],
    [idOf('ggz'), idOf('corporatie')],
  ]) {
    expect(rechtOnLine(regel(4, 'samen', { bronnen }), who('gemeente'), { wijzer }).grond).toBe('wijzer');
  }
  // One source that goes to the absent does not carry another along.
  const together = regel(5, 'samen', { bronnen: [idOf('corporatie'), idOf('wijkteam')] });
  expect(rechtOnLine(together, who('gemeente', []), { wijzer }).grond).toBe('niet-aanwezig');
});

test('L22: what the GGZ says of health goes to no corporatie, politie or OM without toestemming', () => {
  for (const soort of ['corporatie', 'politie'] as const) {
    const recht = rechtOnLine(zorg, who(soort));
    expect(recht).toMatchObject({ allowed: false, grond: 'geen-toestemming' });
    expect(needsNood(recht)).toBe(true);
  }
  expect(rechtOnLine(zorg, who('wijkteam')).grond).toBe('aanwezig');
  expect(rechtOnLine(zorg, who('ggz')).grond).toBe('aanwezig');
});

test('L22: toestemming holds from its day to the day it is withdrawn', () => {
  const given = toestemming({ gegevenOp: '2026-11-20', ingetrokkenOp: '2026-11-25' });
  const on = (today: string) => rechtOnLine(zorg, who('corporatie'), { toestemmingen: [given], today });
  expect(on('2026-11-19').allowed).toBe(false);
  expect(on('2026-11-20')).toEqual({ allowed: true, grond: 'toestemming', detail: '2026-11-20' });
  expect(on('2026-11-24').allowed).toBe(true);
  expect(on('2026-11-25').allowed).toBe(false);
});

test('L22: toestemming reaches no further than the organisatie, recipients and klassen it names', () => {
  const grondWith = (more: Parameters<typeof toestemming>[0]) =>
    rechtOnLine(zorg, who('corporatie'), { toestemmingen: [toestemming(more)] }).grond;
  expect(grondWith({})).toBe('toestemming');
  expect(grondWith({ ontvangers: [idOf('corporatie')], klassen: ['gezondheid'] })).toBe('toestemming');
  expect(grondWith({ ontvangers: [idOf('politie')] })).toBe('geen-toestemming');
  expect(grondWith({ klassen: ['kind'] })).toBe('geen-toestemming');
  expect(grondWith({ organisatieId: idOf('wijkteam') })).toBe('geen-toestemming');
});

test('L22: toestemming of one source is none of the other', () => {
  const both = regel(6, 'samen', { bronnen: [idOf('ggz'), idOf('wijkteam')], klasse: 'gezondheid' });
  const one = [toestemming()];
  const two = [...one, toestemming({ organisatieId: idOf('wijkteam') })];
  expect(rechtOnLine(both, who('corporatie'), { toestemmingen: one }).allowed).toBe(false);
  expect(rechtOnLine(both, who('corporatie'), { toestemmingen: two }).grond).toBe('toestemming');
});

test('L22: toestemming gives nothing to who was not there', () => {
  const toestemmingen = [toestemming()];
  expect(rechtOnLine(zorg, who('corporatie', []), { toestemmingen }).grond).toBe('niet-aanwezig');
});

test('L22: a conflict van plichten or meldrecht stands in for toestemming, and opens nothing that is a plain no', () => {
  for (const grond of ['conflict-van-plichten', 'wettelijk-meldrecht'] as const) {
    const shared = (id: string) => ({ delingen: [deling(id, { grond, reden: 'Kinderen in huis.' })] });
    expect(rechtOnLine(zorg, who('corporatie'), shared(zorg.id))).toEqual({
      allowed: true,
      grond,
      detail: 'Kinderen in huis.',
    });
    expect(rechtOnLine(politie, who('corporatie'), shared(politie.id)).grond).toBe('wijzer');
    // Where nothing held it back, presence is the reason.
    expect(rechtOnLine(zorg, who('wijkteam'), shared(zorg.id)).grond).toBe('aanwezig');
  }
});

test('L20: politie text goes to gemeente and strafketen, to a corporatie only when the politie agree', () => {
  expect(rechtOnLine(politie, who('gemeente')).grond).toBe('aanwezig');
  expect(rechtOnLine(politie, who('corporatie')).grond).toBe('wijzer');
  const delingen = [deling(politie.id, { grond: 'bron-akkoord', reden: 'Wijkagent, 26 nov.' })];
  expect(rechtOnLine(politie, who('corporatie'), { delingen })).toEqual({
    allowed: true,
    grond: 'bron-akkoord',
    detail: 'Wijkagent, 26 nov.',
  });
});

test('L20: politie text that was given for another doel goes to nobody until the politie agree', () => {
  const after = { doelChangedAt: at('12:00') };
  const recht = rechtOnLine(politie, who('gemeente'), after);
  expect(recht.grond).toBe('ander-doel');
  expect(needsNood(recht)).toBe(true);
  expect(rechtOnLine(politie, who('politie'), after).grond).toBe('aanwezig');
  expect(rechtOnLine(politie, who('gemeente'), { doelChangedAt: at('09:00') }).grond).toBe('aanwezig');
  expect(rechtOnLine(line, who('gemeente'), after).grond).toBe('aanwezig');
  const delingen = [deling(politie.id, { grond: 'bron-akkoord' })];
  expect(rechtOnLine(politie, who('gemeente'), { ...after, delingen }).grond).toBe('aanwezig');
});

test('L20: what was sent in beforehand for the new doel is not held for text of the old one', () => {
  const early = regel(7, 'melding', { ...politie, vooraf: true, enteredAt: at('09:30') });
  expect(rechtOnLine(early, who('gemeente'), { doelChangedAt: at('09:00') }).grond).toBe('aanwezig');
  expect(rechtOnLine(early, who('gemeente'), { doelChangedAt: at('09:45') }).grond).toBe('ander-doel');
});

test('L4, L5: bijzondere and strafrechtelijke gegevens go to no corporatie by default, whoever says them', () => {
  for (const klasse of [
    'gezondheid',
    'strafrechtelijk',
    'religie-of-overtuiging',
    'etniciteit',
    'seksualiteit',
    'kind',
  ]) {
    for (const bronnen of [[], [idOf('gemeente')]]) {
      const said = regel(8, 'iets bijzonders', { klasse, bronnen });
      expect(rechtOnLine(said, who('corporatie')).allowed, klasse).toBe(false);
      expect(rechtOnLine(said, who('gemeente')).allowed, klasse).toBe(true);
    }
  }
});

test('L12: under the WGS only who takes part by law or by a named besluit, or was asked for once', () => {
  const deelname = { casusId: regel(1, '').besprekingId, organisatieId: idOf('gemeente'), revisie: 1 };
  const grondOf = (more: object | null) =>
    rechtOnLine(line, who('gemeente'), {
      casus: { regime: 'wgs' },
      deelname:
        more === null ? [] : [{ ...deelname, soort: 'wettelijk', besluitDatum: null, kenmerk: '', ...more }],
    }).grond;
  expect(grondOf(null)).toBe('geen-besluit');
  expect(grondOf({ soort: 'toehoorder' })).toBe('geen-besluit');
  expect(grondOf({ soort: 'aangesloten' })).toBe('geen-besluit');
  expect(grondOf({ soort: 'aangesloten', besluitDatum: '2026-01-01', kenmerk: 'B1' })).toBe('aanwezig');
  expect(grondOf({ soort: 'wettelijk' })).toBe('aanwezig');
  expect(grondOf({ soort: 'incidenteel' })).toBe('aanwezig');
  const alone = { ...who('gemeente'), organisatieId: null };
  expect(rechtOnLine(line, alone, { casus: { regime: 'wgs' } }).grond).toBe('geen-besluit');
  expect(rechtOnLine(line, alone).grond).toBe('aanwezig');
});

test('who sits there for no organisatie counts as overig in the wijzer', () => {
  const guest = { ...who('gemeente'), organisatieId: null, organisatieSoort: 'overig' as const };
  expect(rechtOnLine(zorg, guest).grond).toBe('geen-toestemming');
  expect(rechtOnLine(line, { ...guest, perioden: [stay('10:30')] }).grond).toBe('niet-aanwezig');
});
