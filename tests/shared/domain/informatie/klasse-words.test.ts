import { expect, test } from 'vitest';
import { defaultKlassen, klassenSchema } from '../../../../shared/domain/informatie/klasse.ts';
import { klasseRecogniser, recognisedText } from '../../../../shared/domain/informatie/klasse-words.ts';

const recognise = klasseRecogniser(defaultKlassen);
const klassenIn = (text: string) => recognise(text).map(({ klasse }) => klasse);

test('L4 L5: words of a text point at a klasse, in any case and with or without diacritics', () => {
  expect(klassenIn('zoon slikt geen medicijnen')).toEqual(['gezondheid']);
  expect(klassenIn('Raakt weer PSYCHOTISCH; is eerder veroordeeld')).toEqual([
    'gezondheid',
    'strafrechtelijk',
  ]);
  expect(klassenIn('suïcidale uitingen')).toEqual(['gezondheid']);
  expect(klassenIn('gaat naar de moskee')).toEqual(['religie-of-overtuiging']);
  for (const text of [
    'zijn alcoholverslaving',
    'dreigt met zelfmoord',
    'een zelfmoordpoging',
    'borderlinestoornis',
    'medi\u200Dcatie',
    'medi\u00ADcatie',
    'epilep\uFB01e en zelf\u200Cdoding',
  ]) {
    expect([text, klassenIn(text)]).toEqual([text, ['gezondheid']]);
  }
});

test('a word that only holds one, a child and who is called do not make a text special', () => {
  for (const text of [
    'woont in de Diabetesstraat',
    'zijn dochter is er dan niet',
    'politie belt de GGZ',
    'huur niet betaald',
    'sluit de zaak en belt de huisarts',
    'doet aangifte van diefstal',
    'brengt het pillendoosje terug',
    'de machine draait automatisch',
    '',
  ]) {
    expect([text, klassenIn(text)]).toEqual([text, []]);
  }
});

test('which words there are is data of the gemeente; a list of before there were any has those of the program', () => {
  const change = (part: object) =>
    klasseRecogniser(
      klassenSchema.parse(
        defaultKlassen.map((klasse) => (klasse.id === 'gezondheid' ? { ...klasse, ...part } : klasse)),
      ),
    );
  expect(change({ woorden: ['roesmiddel*'] })('roesmiddelengebruik, medicijnen')).toEqual([
    { klasse: 'gezondheid', words: ['roesmiddelengebruik'] },
  ]);
  expect(change({ woorden: [] })('medicijnen')).toEqual([]);
  expect(change({ woorden: undefined })('medicijnen')).toHaveLength(1);
  expect(change({ actief: false })('medicijnen')).toEqual([]);
  expect(() => change({ woorden: ['twee woorden'] })).toThrow();
});

test('it is said in a sentence which words these are', () => {
  expect(recognisedText(recognise('slikt Oxazepam niet'), defaultKlassen)).toBe(
    'Hierin staan woorden die wijzen op gegevens over gezondheid: oxazepam.',
  );
  expect(recognisedText([], defaultKlassen)).toBe('');
});
