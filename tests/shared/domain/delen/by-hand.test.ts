import { expect, test } from 'vitest';
import { deelKey } from '../../../../shared/domain/delen/rechten-of.ts';
import type { Deelkeuze } from '../../../../shared/domain/delen/deelkeuze.ts';
import type { Ontvanger } from '../../../../shared/domain/delen/ontvanger.ts';
import { at, regel, view } from '../zaal/view.ts';
import { deling, idOf, rechten, rechtOnLine, who, wijzerRegel } from './room.ts';

const line = regel(1, 'huis staat vol');

function keuze(ontvanger: Ontvanger, more: Partial<Deelkeuze>): Deelkeuze {
  return {
    besprekingId: view().bespreking.id,
    ontvanger: ontvanger.key,
    bron: 'informatie',
    bronId: line.id,
    keuze: 'mee',
    nood: false,
    reden: 'Doet het huisbezoek.',
    door: 'Anna Bakker',
    createdAt: at('12:00'),
    ...more,
  };
}

test('given by hand to who missed it, withheld by hand from who was there, each for one recipient', () => {
  const away = who('ggz', []);
  const keuzen = [keuze(away, {}), keuze(who('gemeente'), { keuze: 'niet', reden: 'Belang.' })];
  expect(rechtOnLine(line, away, { keuzen })).toEqual({
    allowed: true,
    grond: 'met-de-hand',
    detail: 'Doet het huisbezoek.',
  });
  expect(rechtOnLine(line, who('gemeente'), { keuzen })).toEqual({
    allowed: false,
    grond: 'weggelaten',
    detail: 'Belang.',
  });
  expect(rechtOnLine(line, who('wijkteam'), { keuzen }).grond).toBe('aanwezig');
  const person = { ...away, key: `deelnemer ${idOf('ggz')}` };
  expect(rechtOnLine(line, person, { keuzen }).grond).toBe('niet-aanwezig');
});

test('L23: an emergency goes before niet delen, the wijzer and another doel', () => {
  const gemeente = who('gemeente');
  const keuzen = [keuze(gemeente, { nood: true, reden: 'Brand.' })];
  const given = { allowed: true, grond: 'nood', detail: 'Brand.' };
  expect(rechtOnLine(line, gemeente, { keuzen, delingen: [deling(line.id, { wijze: 'niet' })] })).toEqual(
    given,
  );
  expect(rechtOnLine(line, gemeente, { keuzen, wijzer: [wijzerRegel({})] })).toEqual(given);
  const politie = { ...line, klasse: 'politie' };
  expect(rechtOnLine(politie, gemeente, { keuzen, doelChangedAt: at('12:00') })).toEqual(given);
});

test('L12: an emergency gives nothing to who takes no part under the WGS', () => {
  const gemeente = who('gemeente');
  const keuzen = [keuze(gemeente, { nood: true })];
  expect(rechtOnLine(line, gemeente, { keuzen, casus: { regime: 'wgs' } }).grond).toBe('geen-besluit');
});

test('a choice by hand does not outlive a rule that became stricter after it', () => {
  const away = who('ggz', []);
  const keuzen = [keuze(away, {})];
  const stricter = { keuzen, delingen: [deling(line.id, { wijze: 'niet' })] };
  expect(rechtOnLine(line, away, stricter).grond).toBe('niet-delen');
  expect(rechtOnLine(line, away, { keuzen, wijzer: [wijzerRegel({})] }).grond).toBe('wijzer');
  const withNood = { ...stricter, keuzen: [keuze(away, { nood: true })] };
  expect(rechtOnLine(line, away, withNood).grond).toBe('nood');
});

test('what leans on a line follows it, also by hand', () => {
  const away = who('ggz', []);
  const source = {
    informatie: [line],
    antwoorden: [{ criteriumId: 'NL23-1', antwoord: 'ja' as const, toelichting: 'Vol.', regels: [1] }],
    momenten: [{ bron: 'antwoord' as const, bronId: 'NL23-1', moment: at('10:40') }],
  };
  const key = deelKey({ bron: 'antwoord', bronId: 'NL23-1' });
  const answer = { bron: 'antwoord' as const, bronId: 'NL23-1' };
  const grond = (ontvanger: Ontvanger, keuzen: Deelkeuze[], more = {}) =>
    rechten(source, ontvanger, { keuzen, ...more }).get(key)!.grond;
  const gemeente = who('gemeente');
  // Withheld with the line it leans on, and given on its own where presence is all that was missing.
  expect(grond(gemeente, [keuze(gemeente, { keuze: 'niet' })])).toBe('weggelaten');
  expect(grond(away, [keuze(away, answer)])).toBe('met-de-hand');
  // Where a rule holds the line back, a reason alone is not enough for what was made of it.
  const delingen = [deling(line.id, { wijze: 'niet' })];
  expect(grond(away, [keuze(away, answer)], { delingen })).toBe('niet-delen');
  expect(grond(away, [keuze(away, { ...answer, nood: true })], { delingen })).toBe('nood');
});
