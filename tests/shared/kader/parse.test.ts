import { expect, test } from 'vitest';
import { MAX_KADER_CHARACTERS, parseKader, parseKaderText } from '../../../shared/kader/parse.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { noordLimburg } from './answers.ts';
import { faultsOf } from './faults-of.ts';

const overgang = (kader: Kader, id: string) => kader.overgangen.find((o) => o.id === id)!;
const index = (id: string) => noordLimburg.overgangen.findIndex((o) => o.id === id);

test('the shipped kaders come through unchanged', () => {
  for (const kader of kaders) {
    expect(parseKaderText(JSON.stringify(kader))).toEqual({ ok: true, kader });
  }
});

test('a criterium that no overgang uses', () => {
  expect(faultsOf((k) => k.criteria.push({ ...k.criteria[0]!, id: 'NL99' }))).toEqual([
    'criteria: criterium "NL99" wordt in geen overgang gebruikt',
  ]);
});

test('a criterium that does not exist', () => {
  expect(faultsOf((k) => overgang(k, '2-3').groepen[0]!.criteria.push('NL23-7'))).toEqual([
    `overgangen[${String(index('2-3'))}].groepen: criterium "NL23-7" bestaat niet`,
  ]);
});

test('an overgang to a fase that is not there', () => {
  const faults = faultsOf((k) => Object.assign(overgang(k, '3-4'), { naar: 5 }));
  expect(faults).toEqual([`overgangen[${String(index('3-4'))}].naar: deze fase staat niet in het kader`]);
});

test('a kader without one of the four fasen', () => {
  const faults = faultsOf((k) => k.fasen.splice(3, 1));
  expect(faults).toContain('fasen: hier moeten fase 1, 2, 3 en 4 staan, in die volgorde');
  expect(faults).toContain(`overgangen[${String(index('3-4'))}].naar: fase "4" bestaat niet`);
});

test.each(['beslissers', 'raadplegen', 'consult'] as const)('a role in %s that does not exist', (field) => {
  const faults = faultsOf((k) => (overgang(k, '3-4')[field][0]!.rol = 'koning'));
  expect(faults).toEqual([`overgangen[${String(index('3-4'))}].${field}: rol "koning" bestaat niet`]);
});

test('a role that can tell or that organises, but does not exist', () => {
  expect(faultsOf((k) => k.criteria[0]!.wie.push('koning'))).toEqual([
    'criteria[0].wie: rol "koning" bestaat niet',
  ]);
  expect(faultsOf((k) => k.opschalingsoverleg!.door.push('koning'))).toEqual([
    'opschalingsoverleg.door: rol "koning" bestaat niet',
  ]);
});

test('steps beforehand that wait for each other', () => {
  const faults = faultsOf((k) => overgang(k, '4-3').vooraf[0]!.na.push('NL43-F1'));
  expect(faults).toEqual([
    `overgangen[${String(index('4-3'))}].vooraf: de stappen wachten op elkaar: NL43-V1 -> NL43-F1 -> NL43-V1`,
  ]);
});

test('a step that waits for itself, or for one that does not exist', () => {
  expect(faultsOf((k) => overgang(k, '2-1').vooraf[0]!.na.push('NL21-V1'))[0]).toContain(
    'NL21-V1 -> NL21-V1',
  );
  expect(faultsOf((k) => overgang(k, '2-1').vooraf[0]!.na.push('NL21-V9'))[0]).toContain(
    'stap "NL21-V9" bestaat niet',
  );
});

test('the same id twice', () => {
  expect(faultsOf((k) => k.criteria.push(k.criteria[0]!))).toContain('criteria: "NL12-1" staat er twee keer');
  expect(faultsOf((k) => k.rollen.push(k.rollen[0]!))).toEqual(['rollen: "inwoner" staat er twee keer']);
  expect(faultsOf((k) => k.overgangen.push(k.overgangen[0]!))).toContain(
    'overgangen: "1-2" staat er twee keer',
  );
  expect(faultsOf((k) => (overgang(k, '4-3').vooraf[0]!.id = 'NL21-V1'))).toContain(
    'vooraf: "NL21-V1" staat er twee keer',
  );
});

test('a criterium for consult may not move the fase alone', () => {
  const faults = faultsOf((k) => (overgang(k, '2-3').regels[1]!.groepen = ['bijlage-2']));
  expect(faults).toContain(
    `overgangen[${String(index('2-3'))}].regels[1]: een criterium voor consult mag de fase niet alleen verplaatsen`,
  );
});

test('a direction that does not fit, and inzet outside a fase', () => {
  expect(faultsOf((k) => (overgang(k, '3-2').richting = 'op'))).toContain(
    `overgangen[${String(index('3-2'))}].richting: van 3 naar 2 is "af"`,
  );
  expect(faultsOf((k) => (overgang(k, '3-2').regels[0]!.gevolg = 'inzet'))[0]).toContain(
    '"inzet" hoort bij een stap',
  );
});

test('groepen: unused, or named but not there', () => {
  const pad = `overgangen[${String(index('2-3'))}]`;
  expect(faultsOf((k) => overgang(k, '2-3').regels.splice(1, 1))).toEqual([
    `${pad}.groepen: groep "uitgangssituatie-3" wordt door geen regel gebruikt`,
  ]);
  expect(faultsOf((k) => overgang(k, '2-3').regels[0]!.groepen.push('weg'))).toEqual([
    `${pad}.regels: groep "weg" bestaat niet`,
  ]);
});

test('a line that depends on an answer to a criterium that does not exist', () => {
  const faults = faultsOf((k) => (overgang(k, '3-4').consult[1]!.bij![0]!.criterium = 'NL99'));
  expect(faults).toEqual([`overgangen[${String(index('3-4'))}]: criterium "NL99" bestaat niet`]);
});

test('no beslisser is allowed only with a note that the source names none', () => {
  expect(faultsOf((k) => (overgang(k, '3-2').beslissers = []))).toEqual([]);
  const faults = faultsOf((k) => (overgang(k, '4-3').beslissers = []));
  expect(faults[0]).toContain('noem een beslisser');
});

test('a line without source, and not marked as our reading', () => {
  expect(faultsOf((k) => delete k.criteria[0]!.bron)).toEqual([
    'criteria[0]: noem de bron, of zeg met eigenLezing dat het geen bron heeft',
  ]);
});

test('a wrong form is told in Dutch, with the place', () => {
  expect(faultsOf((k) => Object.assign(k, { extra: 1 }))).toEqual(['bestand: onbekend gegeven: extra']);
  expect(faultsOf((k) => Object.assign(k.criteria[1]!, { tekst: 7 }))).toEqual([
    'criteria[1].tekst: hier moet tekst staan',
  ]);
  expect(faultsOf((k) => Object.assign(k.criteria[1]!, { vraag: undefined }))).toEqual([
    'criteria[1].vraag: ontbreekt',
  ]);
  expect(faultsOf((k) => (k.naam = '  '))).toEqual(['naam: mag niet leeg zijn']);
  expect(faultsOf((k) => Object.assign(overgang(k, '1-2').groepen[0]!, { logica: 'punten' }))).toEqual([
    'overgangen[0].groepen[0].logica: hier mag alleen staan: een-van, alle, weging',
  ]);
  expect(faultsOf((k) => (k.versie = 'nieuw'))).toEqual(['versie: heeft niet de goede vorm']);
  expect(faultsOf((k) => Object.assign(k, { formaat: 2 }))).toEqual(['formaat: hier mag alleen staan: 1']);
  expect(faultsOf((k) => (k.criteria[0]!.wie = []))).toEqual(['criteria[0].wie: moet minstens 1 zijn']);
  expect(faultsOf((k) => (k.criteria[0]!.wie = Array<string>(201).fill('om')))).toEqual([
    'criteria[0].wie: mag hoogstens 200 zijn',
  ]);
});

test.each([null, 7, 'tekst', [], {}])('%j is no kader', (json) => {
  expect(parseKader(json).ok).toBe(false);
});

test('a text that is no JSON, or too large, is refused before it is read further', () => {
  expect(parseKaderText('{')).toEqual({
    ok: false,
    faults: [{ pad: 'bestand', reden: 'is geen geldige JSON' }],
  });
  const large = `"${'x'.repeat(MAX_KADER_CHARACTERS)}"`;
  expect(parseKaderText(large)).toEqual({
    ok: false,
    faults: [{ pad: 'bestand', reden: 'is te groot: een kaderbestand is hoogstens 2 MB' }],
  });
});

test('everything wrong is told at once', () => {
  const faults = faultsOf((k) => {
    k.rollen.push(k.rollen[0]!);
    overgang(k, '2-3').groepen[0]!.criteria.push('NL23-7');
  });
  expect(faults).toHaveLength(2);
});

test('the same id twice in a list of the kader', () => {
  expect(faultsOf((k) => k.termijnen.push(k.termijnen[0]!))).toEqual([
    `termijnen: "${noordLimburg.termijnen[0]!.id}" staat er twee keer`,
  ]);
  expect(faultsOf((k) => k.fasen[1]!.regie.push(k.fasen[1]!.regie[0]!))).toEqual([
    `fasen[1].regie: "${noordLimburg.fasen[1]!.regie[0]!.id}" staat er twee keer`,
  ]);
  expect(faultsOf((k) => overgang(k, '2-3').groepen[0]!.criteria.push('NL23-1'))).toEqual([
    `overgangen[${String(index('2-3'))}].groepen[0]: "NL23-1" staat er twee keer`,
  ]);
});

test('a role that does a step beforehand must exist', () => {
  expect(faultsOf((k) => (overgang(k, '4-3').vooraf[0]!.door = ['koning']))).toEqual([
    `overgangen[${String(index('4-3'))}].vooraf: rol "koning" bestaat niet`,
  ]);
});

test('a regel may not rest on a groep that only weighs along', () => {
  expect(faultsOf((k) => (overgang(k, '2-3').groepen[1]!.logica = 'weging'))).toContain(
    `overgangen[${String(index('2-3'))}].regels: groep "uitgangssituatie-3" weegt alleen mee: een regel mag er niet op rusten`,
  );
});

test('ages the wrong way round', () => {
  expect(faultsOf((k) => (k.leeftijd = { van: 23, tot: 12 }))).toEqual(['leeftijd: van is hoger dan tot']);
  expect(faultsOf((k) => (k.leeftijd = { van: 12, tot: 23 }))).toEqual([]);
});
