import { expect, test } from 'vitest';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { needsNood } from '../../../../shared/domain/delen/deelrecht.ts';
import { emptyRisico } from '../../../../shared/domain/risico/empty-risico.ts';
import { afspraak, at, besluit, id, regel, view } from '../zaal/view.ts';
import { idOf, rechten, rechtOnLine, stay, who, wijzerRegel } from './room.ts';

const risico = (wat: string): Partial<BesprekingView> => ({
  risicos: [
    emptyRisico({
      id: id(301),
      casusId: view().casus.id,
      besprekingId: view().bespreking.id,
      nummer: 1,
      wat,
    }),
  ],
});
const key = `risico ${id(301)}`;
const medical = risico('slikt zijn medicijnen niet');

test('L22: of a text no source is known: a regel for one kind of source counts for a special klasse, and only there', () => {
  const ofGgz = wijzerRegel({ van: ['ggz'], naar: ['wijkteam'], klassen: ['gezondheid'] });
  const rest = wijzerRegel({ id: 'rest', klassen: ['gezondheid'], uitkomst: 'ja' });
  const allOfGgz = wijzerRegel({ van: ['ggz'] });
  expect(rechten(medical, who('wijkteam'), { wijzer: [ofGgz, rest] }).get(key)!.grond).toBe('wijzer');
  expect(rechten(medical, who('corporatie'), { wijzer: [ofGgz, rest] }).get(key)!.grond).toBe('aanwezig');
  // A regel on all that the GGZ says does not make each risico of the table one of the GGZ.
  const wijzer = [allOfGgz];
  expect(rechten(risico('de huur loopt op'), who('wijkteam'), { wijzer }).get(key)!.grond).toBe('aanwezig');
  // The order of the list counts here too: what allows it first, allows it.
  const first = wijzerRegel({ id: 'eerst', naar: ['wijkteam'], uitkomst: 'ja' });
  expect(rechten(medical, who('wijkteam'), { wijzer: [first, ofGgz] }).get(key)!.grond).toBe('aanwezig');
  // Of a line the source is known.
  const line = regel(1, 'slikt niets', { klasse: 'gezondheid', bronnen: [idOf('politie')] });
  expect(rechtOnLine(line, who('wijkteam'), { wijzer: [ofGgz, rest] }).grond).toBe('aanwezig');
});

test('first presence, then the wijzer: who was not there is told that, who was there that it may not go along', () => {
  expect(rechten(medical, who('ggz', [])).get(key)!.grond).toBe('niet-aanwezig');
  expect(rechten(medical, who('ggz')).get(key)!.grond).toBe('aanwezig');
  expect(rechten(medical, who('corporatie')).get(key)!.grond).toBe('geen-toestemming');
});

test('an afspraak goes to its owner whatever it is about, and is read aloud to others without going along', () => {
  const deal = afspraak(1, 'past de medicatie aan', { organisatieId: idOf('corporatie'), contactId: null });
  const source = {
    afspraken: [deal],
    momenten: [{ bron: 'afspraak' as const, bronId: deal.id, moment: at('10:30') }],
  };
  const got = (soort: 'corporatie' | 'politie', perioden = [stay('10:00')]) =>
    rechten(source, who(soort, perioden)).get(`afspraak ${deal.id}`)!;
  expect(got('corporatie').grond).toBe('aanwezig');
  expect(got('corporatie', []).grond).toBe('betrokken');
  expect(got('politie')).toMatchObject({ allowed: false, grond: 'geen-toestemming' });
});

test('a step that was reasoned with health goes without the reasons; against that only an emergency helps', () => {
  const step = { fasebesluiten: [{ ...besluit(1, at('10:40')), redenAfwijking: 'De psychose is voorbij.' }] };
  const got = rechten(step, who('corporatie')).get(`fasebesluit ${id(501)}`)!;
  expect(got).toMatchObject({ allowed: true, grond: 'alleen-stap' });
  expect(rechten(step, who('ggz')).get(`fasebesluit ${id(501)}`)!.grond).toBe('aanwezig');
  expect(rechten(step, who('corporatie', [])).get(`fasebesluit ${id(501)}`)!.allowed).toBe(false);
  expect(needsNood(got)).toBe(true);
});
