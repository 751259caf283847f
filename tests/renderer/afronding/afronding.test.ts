import { expect, test } from 'vitest';
import { agreedWords } from '../../../renderer/features/afronding/agreed-words.ts';
import { readOwner } from '../../../renderer/features/afronding/read-owner.ts';
import { stillOpen } from '../../../renderer/features/afronding/still-open.ts';
import {
  afspraak,
  corporatie,
  deBoer,
  ggz,
  id,
  jan,
  regel,
  smit,
  view,
} from '../../shared/domain/zaal/view.ts';

function people() {
  const { casus, contacten, organisaties, betrokkenen } = view();
  const second = {
    id: id(13),
    naam: 'P. Jansen',
    organisatieId: ggz,
    functie: '',
    email: '',
    telefoon: '',
    revisie: 1,
  };
  const deelnemers = [deBoer, smit, second.id].map((contactId, index) => ({
    id: id(400 + index),
    casusId: casus.id,
    contactId,
    rollen: [],
    revisie: 1,
  }));
  return { organisaties, betrokkenen, contacten: [...contacten, second], deelnemers };
}

test('three letters of an organisatie give the one person who sits there for it', () => {
  expect(readOwner('cor', people())).toEqual({
    ok: true,
    fields: { organisatieId: corporatie, contactId: deBoer, betrokkeneId: null, samenMet: [] },
  });
});

test('with two at the table for it, the question is which', () => {
  expect(readOwner('ggz', people())).toEqual({ ok: false, question: 'Wie bedoelt u: M. Smit of P. Jansen?' });
});

test('a person, two together, the betrokkene, and nobody', () => {
  expect(readOwner('smit', people())).toMatchObject({
    ok: true,
    fields: { organisatieId: ggz, contactId: smit },
  });
  expect(readOwner('smit, cor', people())).toMatchObject({
    ok: true,
    fields: { contactId: smit, samenMet: [corporatie] },
  });
  expect(readOwner('zelf', people())).toMatchObject({
    ok: true,
    fields: { organisatieId: null, contactId: null, betrokkeneId: jan },
  });
  expect(readOwner('xyz', people())).toEqual({ ok: false, question: 'Zo heet niemand in deze casus.' });
});

test('what is still open before closing, in words', () => {
  const { bespreking, klassen } = view();
  const ofGgz = regel(1, 'Slaapt slecht', { klasse: 'gezondheid' });
  const answered = { ...ofGgz, klasseReden: 'Voor het plan.' };
  const afspraken = [
    afspraak(1, 'Belt', { datum: null }),
    afspraak(2, 'Schrijft'),
    afspraak(3, 'Komt'),
    afspraak(4, 'Weg', { datum: null, ingetrokken: true }),
  ];
  expect(stillOpen({ afspraken, bespreking, klassen, informatie: [ofGgz, answered] })).toEqual([
    '1 afspraak is nog niet compleet',
    'over 2 afspraken is nog geen akkoord gezegd',
    '1 regel vraagt nog een reden',
    'er is nog geen datum voor het volgende overleg',
    'niet bekend is wie betrokkene en naasten informeert',
  ]);
  expect(
    stillOpen({
      afspraken: [afspraak(2, 'Schrijft', { binding: 'bindend' })],
      bespreking: { ...bespreking, volgendOverleg: '2027-01-07', informeert: 'het wijkteam' },
      klassen,
      informatie: [answered, regel(2, 'Huis staat vol')],
    }),
  ).toEqual([]);
});

test('what agreeing made of the list, in one sentence', () => {
  expect(
    agreedWords([
      { binding: 'bindend' },
      { binding: 'akkoord-gevraagd' },
      { binding: 'bindend' },
      { binding: 'nog-geen' },
    ]),
  ).toBe(
    '2 afspraken zijn bindend; 1 eigenaar is er niet: akkoord gevraagd; 1 afspraak is nog niet compleet.',
  );
});
