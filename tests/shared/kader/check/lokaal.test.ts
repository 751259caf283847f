import { expect, test } from 'vitest';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { faultsOf } from '../faults-of.ts';

const plaats = { overgang: '2-3', groep: 'bijlage-2' };

/** NL23-1 out of its groep and kept in uitgezet. */
function switchOff(kader: Kader): NonNullable<Kader['uitgezet']>[number] {
  const criterium = kader.criteria.find((one) => one.id === 'NL23-1')!;
  kader.criteria = kader.criteria.filter((one) => one !== criterium);
  for (const groep of kader.overgangen.flatMap((one) => one.groepen))
    groep.criteria = groep.criteria.filter((id) => id !== 'NL23-1');
  const item = { criterium, plaatsen: [plaats], reden: 'Wij vragen dit al in de intake.' };
  kader.uitgezet = [item];
  return item;
}

test('a criterium that is switched off, with its places, is accepted; lines that wait for its answer may stay', () => {
  expect(faultsOf(switchOff)).toEqual([]);
});

test('what is switched off may not be in use as well, nor be off twice', () => {
  const stillIn = faultsOf((k) => {
    const { criterium } = switchOff(k);
    k.criteria.push(criterium);
    k.overgangen.find((one) => one.id === '2-3')!.groepen[0]!.criteria.push('NL23-1');
  });
  expect(stillIn).toEqual(['uitgezet[0]: criterium "NL23-1" is uitgezet en staat ook nog bij de criteria']);
  const twice = faultsOf((k) => {
    const item = switchOff(k);
    k.uitgezet = [item, item];
  });
  expect(twice).toEqual(['uitgezet: "NL23-1" staat er twee keer']);
});

test('the places to come back to must be there', () => {
  expect(faultsOf((k) => switchOff(k).plaatsen.push({ overgang: '2-3', groep: 'weg' }))).toEqual([
    'uitgezet[0].plaatsen: groep "weg" in overgang "2-3" bestaat niet',
  ]);
  expect(faultsOf((k) => switchOff(k).plaatsen.push({ ...plaats, overgang: '1-3' }))).toEqual([
    'uitgezet[0].plaatsen: groep "bijlage-2" in overgang "1-3" bestaat niet',
  ]);
});

test('what is switched off is checked like any criterium', () => {
  expect(faultsOf((k) => switchOff(k).criterium.wie.push('koning'))).toEqual([
    'uitgezet[0].criterium.wie: rol "koning" bestaat niet',
  ]);
  expect(faultsOf((k) => (switchOff(k).criterium.tekst = 'De herkomst'))[0]).toContain(
    'uitgezet[0].criterium.tekst: hier staat "herkomst"',
  );
});

function makeLocal(kader: Kader): NonNullable<Kader['lokaal']> {
  kader.id = 'venray';
  kader.geldigVanaf = '2027-01-01';
  kader.lokaal = {
    basis: { id: 'noord-limburg', versie: '1.0' },
    door: 'Beleidsmedewerker',
    reden: 'Andere namen',
    gepubliceerdOp: '2026-12-01',
    herzieningOp: '2027-12-01',
  };
  return kader.lokaal;
}

test('a version of a gemeente comes from another one and starts on a day', () => {
  expect(faultsOf(makeLocal)).toEqual([]);
  expect(faultsOf((k) => (makeLocal(k).basis.id = 'venray'))).toEqual([
    'lokaal.basis: een kader kan niet van zichzelf zijn gemaakt',
  ]);
  expect(faultsOf((k) => Object.assign(makeLocal(k).basis, { id: 'venray', versie: '0.9' }))).toEqual([]);
  const noDay = faultsOf((k) => {
    makeLocal(k);
    k.geldigVanaf = null;
  });
  expect(noDay).toEqual(['geldigVanaf: een eigen kader moet zeggen vanaf welke dag het geldt']);
});

test('the day to look again lies after the day of publication', () => {
  expect(faultsOf((k) => (makeLocal(k).herzieningOp = '2026-12-01'))).toEqual([
    'lokaal.herzieningOp: deze dag moet na de dag van publicatie liggen',
  ]);
});
