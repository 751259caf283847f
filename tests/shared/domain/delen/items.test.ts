import { expect, test } from 'vitest';
import { deelItems } from '../../../../shared/domain/delen/deel-items.ts';
import { afspraak, at, besluit, id, regel, view } from '../zaal/view.ts';
import { idOf, organisaties, rechten, stay, who } from './room.ts';

const away = who('ggz', []);
const mine = { organisatieId: idOf('ggz'), contactId: null };
const theirs = { organisatieId: idOf('corporatie'), contactId: null };

test('who was absent gets the afspraken that concern them, as owner or as company, and no other', () => {
  const together = afspraak(3, 'samen op huisbezoek', { ...theirs, samenMet: [idOf('ggz')] });
  const source = {
    afspraken: [afspraak(1, 'belt de huisarts', mine), afspraak(2, 'stelt uit', theirs), together],
    momenten: [1, 2, 3].map((n) => ({ bron: 'afspraak' as const, bronId: id(200 + n), moment: at('10:30') })),
  };
  const got = rechten(source, away);
  expect(got.get(`afspraak ${id(201)}`)!.grond).toBe('betrokken');
  expect(got.get(`afspraak ${id(202)}`)!.grond).toBe('niet-aanwezig');
  expect(got.get(`afspraak ${id(203)}`)!.grond).toBe('betrokken');
});

test('an afspraak of a person concerns the recipient who is that person, and the organisatie it sits there for', () => {
  const source = { afspraken: [afspraak(1, 'belt', { organisatieId: null, contactId: id(12) })] };
  const key = `afspraak ${id(201)}`;
  expect(rechten(source, { ...away, contactIds: [id(12)] }).get(key)!.grond).toBe('betrokken');
  expect(rechten(source, { ...away, contactIds: [id(11)] }).get(key)!.grond).toBe('niet-aanwezig');
});

test('the afspraken are read aloud at the end: who came for that heard them all', () => {
  const source = {
    informatie: [regel(1, 'huis staat vol')],
    afspraken: [afspraak(1, 'stelt uit', theirs)],
    momenten: [{ bron: 'afspraak' as const, bronId: id(201), moment: at('10:15') }],
  };
  const got = rechten(source, who('ggz', [stay('10:50')]));
  expect(got.get(`afspraak ${id(201)}`)!.grond).toBe('aanwezig');
  expect(got.get(`informatie ${id(101)}`)!.grond).toBe('niet-aanwezig');
  const running = { bespreking: { startedAt: at('10:00'), closedAt: null } };
  expect(rechten(source, who('ggz', [stay('10:50')]), running).get(`afspraak ${id(201)}`)!.allowed).toBe(
    false,
  );
});

test('an op- or afschaling concerns who has an afspraak in this casus, now or from before', () => {
  const step = { fasebesluiten: [besluit(1, at('10:40'))] };
  const key = `fasebesluit ${id(501)}`;
  expect(rechten(step, away).get(key)!.grond).toBe('niet-aanwezig');
  expect(rechten({ ...step, afspraken: [afspraak(1, 'belt', mine)] }, away).get(key)!.grond).toBe(
    'betrokken',
  );
  expect(rechten({ ...step, vorigeAfspraken: [afspraak(1, 'belt', mine)] }, away).get(key)!.grond).toBe(
    'betrokken',
  );
  const struck = [afspraak(1, 'belt', { ...mine, ingetrokken: true })];
  expect(rechten({ ...step, afspraken: struck }, away).get(key)!.grond).toBe('niet-aanwezig');
});

test('niet in verslag, struck and voor later are on nobody s paper', () => {
  const source = view({
    organisaties,
    informatie: [
      regel(1, 'staat er'),
      regel(2, 'niet', { nietInVerslag: true }),
      regel(3, 'niet', { vervallen: true }),
      regel(4, 'niet', { soort: 'voor-later' }),
    ],
    afspraken: [
      afspraak(1, 'staat er'),
      afspraak(2, 'niet', { nietInVerslag: true }),
      afspraak(3, 'niet', { ingetrokken: true }),
    ],
  });
  expect(deelItems(source).map(({ label }) => label)).toEqual(['Regel 1', 'Afspraak 1']);
});

test('a line by a person comes from the organisatie they sit there for; kinds stand in the order of the ids', () => {
  const contacten = [{ ...view().contacten[0]!, id: id(11), organisatieId: idOf('wijkteam') }];
  const line = regel(1, 'samen', { bronnen: [id(21), id(11), idOf('ggz')] });
  const [item] = deelItems(view({ organisaties, contacten, informatie: [line] }));
  expect(item).toMatchObject({ vanIds: [idOf('wijkteam'), idOf('ggz')], van: ['wijkteam', 'ggz'] });
});

const antwoord = {
  criteriumId: 'NL23-1',
  antwoord: 'ja' as const,
  toelichting: 'Meldingen.',
  regels: [1, 2],
};
const moment = { bron: 'antwoord' as const, bronId: 'NL23-1', moment: at('10:45') };
const leaning = {
  informatie: [
    regel(1, 'huis staat vol'),
    regel(2, 'meldingen', { klasse: 'politie', bronnen: [idOf('politie')] }),
  ],
  antwoorden: [antwoord],
  momenten: [moment],
};

test('an answer that leans on a line goes with that line', () => {
  const key = 'antwoord NL23-1';
  expect(rechten(leaning, who('gemeente')).get(key)!.grond).toBe('aanwezig');
  expect(rechten(leaning, who('corporatie')).get(key)!.grond).toBe('wijzer');
  expect(
    rechten({ ...leaning, antwoorden: [{ ...antwoord, regels: [1] }] }, who('corporatie')).get(key)!.grond,
  ).toBe('aanwezig');
  // Present for the answer, not for the line.
  expect(rechten(leaning, who('gemeente', [stay('10:40')])).get(key)!.grond).toBe('niet-aanwezig');
});

test('a deviating view comes from its organisatie, and the wijzer knows its kind', () => {
  const [item] = deelItems(
    view({ organisaties, visies: [{ organisatieId: idOf('ggz'), tekst: 'Te vroeg.' }] }),
  );
  expect(item).toMatchObject({ bron: 'visie', vanIds: [idOf('ggz')], van: ['ggz'] });
});
