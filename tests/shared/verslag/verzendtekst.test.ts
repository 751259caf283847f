import { expect, test } from 'vitest';
import { verzendtekst, type VerzendtekstFacts } from '../../../shared/verslag/verzendtekst.ts';

const facts: VerzendtekstFacts = {
  casusnummer: '2026-014',
  stuk: 'afsprakenlijst',
  datum: '2026-11-26',
  concept: false,
  reactieTot: null,
  zip: false,
  afzender: 'Anna Bakker',
  gemeente: 'Gemeente Testdorp',
};

test('the mail names the number, the stuk, the day and the geheimhouding, and who sends it', () => {
  const { onderwerp, tekst } = verzendtekst(facts);
  expect(onderwerp).toBe('2026-014: afsprakenlijst van do 26 nov 2026');
  expect(tekst).toContain('vindt u de afsprakenlijst van het overleg over casus 2026-014 op do 26 nov 2026.');
  expect(tekst).toContain('Geheim voor anderen dan de deelnemers');
  expect(tekst.endsWith('Met vriendelijke groet,\nAnna Bakker\nGemeente Testdorp')).toBe(true);
  expect(tekst).not.toMatch(/zip|Klopt er iets niet/);
});

test('a concept says so and until when a reaction counts; a vastgesteld stuk asks none', () => {
  const concept = { ...facts, stuk: 'verslag', concept: true, reactieTot: '2026-12-03' } as const;
  expect(verzendtekst(concept).onderwerp).toBe('2026-014: concept verslag van do 26 nov 2026');
  expect(verzendtekst(concept).tekst).toContain('vindt u het concept van het verslag');
  expect(verzendtekst(concept).tekst).toContain('Laat het weten voor het einde van do 3 dec 2026.');
  expect(verzendtekst({ ...concept, reactieTot: null }).tekst).not.toContain('Klopt er iets niet');
  expect(verzendtekst({ ...concept, concept: false }).tekst).not.toContain('Klopt er iets niet');
});

test('a zip says that the password goes another way, and does not hold it', () => {
  expect(verzendtekst({ ...facts, zip: true }).tekst).toContain('krijgt u langs een andere weg');
});
