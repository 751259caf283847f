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
});

test('L23: an emergency does not outlive what was said at the line, or a doel that changed, after it', () => {
  const away = who('ggz', []);
  const given = (setAt: string) => ({
    keuzen: [keuze(away, { nood: true })],
    delingen: [deling(line.id, { wijze: 'niet', setAt })],
  });
  expect(rechtOnLine(line, away, given(at('11:59'))).grond).toBe('nood');
  expect(rechtOnLine(line, away, given(at('12:01'))).grond).toBe('niet-delen');
  const until = deling(line.id, { wijze: 'niet-tot', tot: '2027-03-01', setAt: at('12:01') });
  expect(rechtOnLine(line, away, { ...given(''), delingen: [until] }).grond).toBe('niet-delen-tot');
  // A deling that does not hold it back ends no choice.
  const open = deling(line.id, { wijze: 'volgens-wijzer', setAt: at('12:01') });
  expect(rechtOnLine(line, away, { ...given(''), delingen: [open] }).grond).toBe('nood');
  const politie = { ...line, klasse: 'politie' };
  const { keuzen } = given('');
  expect(rechtOnLine(politie, away, { keuzen, doelChangedAt: at('12:01') }).grond).toBe('ander-doel');
});

test('what is given by hand is given in the words of then; what is withheld stays withheld in other words', () => {
  const away = who('ggz', []);
  const there = who('gemeente');
  const reworded = { bron: 'informatie' as const, bronId: line.id, moment: at('12:30') };
  const grond = (ontvanger: Ontvanger, more: Partial<Deelkeuze>) =>
    rechten({ informatie: [line], momenten: [reworded] }, ontvanger, {
      keuzen: [keuze(ontvanger, more)],
      bespreking: { startedAt: at('10:00'), closedAt: null },
    }).get(deelKey({ bron: 'informatie', bronId: line.id }))!.grond;
  expect(grond(away, {})).toBe('niet-aanwezig');
  expect(grond(away, { nood: true })).toBe('niet-aanwezig');
  expect(grond(away, { createdAt: at('12:31') })).toBe('met-de-hand');
  expect(grond(there, { keuze: 'niet' })).toBe('weggelaten');
  const answer = { bron: 'antwoord' as const, bronId: 'NL23-1' };
  const onAnswer = (createdAt: string) =>
    rechten(
      {
        antwoorden: [{ criteriumId: 'NL23-1', antwoord: 'ja', toelichting: 'Vol.', regels: [] }],
        momenten: [{ ...answer, moment: at('12:30') }],
      },
      away,
      { keuzen: [keuze(away, { ...answer, createdAt })] },
    ).get(deelKey(answer))!.grond;
  expect([onAnswer(at('12:00')), onAnswer(at('12:40'))]).toEqual(['niet-aanwezig', 'met-de-hand']);
});

test('what is withheld from an organisatie is withheld from its people, unless given to one of them later', () => {
  const whole = who('gemeente');
  const person = { ...whole, key: `deelnemer ${idOf('ggz')}` };
  const withheld = keuze(whole, { keuze: 'niet', reden: 'Belang.' });
  expect(rechtOnLine(line, person, { keuzen: [withheld] })).toEqual({
    allowed: false,
    grond: 'weggelaten',
    detail: 'Belang.',
  });
  const grond = (createdAt: string) =>
    rechtOnLine(line, person, { keuzen: [withheld, keuze(person, { createdAt })] }).grond;
  expect(grond(at('11:59'))).toBe('weggelaten');
  expect(grond(at('12:01'))).toBe('met-de-hand');
  // Given to an organisatie is not given to each of its people.
  expect(rechtOnLine(line, { ...person, perioden: [] }, { keuzen: [keuze(whole, {})] }).grond).toBe(
    'niet-aanwezig',
  );
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
