import { expect, test } from 'vitest';
import { parseSjabloon } from '../../../../shared/domain/sjabloon/parse-sjabloon.ts';
import { sjabloonIdSchema, sjabloonSoortOf } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { shippedSjabloon } from '../../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { exampleValues } from '../../../../shared/verslag/stuk/example-values.ts';
import { fillSjabloon } from '../../../../shared/verslag/stuk/fill-sjabloon.ts';
import { blockTexts } from '../block-texts.ts';

function fill(tekst: string, velden: Record<string, string>) {
  const result = parseSjabloon('uitnodiging', { title: 'T {{casusnummer}}', tekst });
  if (!result.ok) throw new Error('has faults');
  const filled = fillSjabloon(result.sjabloon, {
    velden: { casusnummer: '2026-001', ...velden },
    tabellen: {},
  });
  return { ...filled, texts: filled.blocks.flatMap(blockTexts) };
}

test('fields stand in their place; the title is the first heading', () => {
  const { title, texts } = fill('Doel: {{doel}}, {{doel}}.', { doel: 'rust' });
  expect(title).toBe('T 2026-001');
  expect(texts).toEqual(['T 2026-001', 'Doel: rust, rust.']);
});

test('a line with an empty optional field goes, and a heading with nothing under it too', () => {
  const { texts, empty } = fill('# Waar\n- Plaats: {{plaats}}\n# Waarvoor\n{{doel}}', { doel: 'rust' });
  expect(texts).toEqual(['T 2026-001', 'Waarvoor', 'rust']);
  expect(empty).toEqual([]);
});

test('an empty field that is needed is said in its place, once in the list', () => {
  const { texts, empty } = fill('{{contact}}\nBel {{contact}}, {{doel}}', { contact: '  ' });
  expect(texts).toContain('[contact: nog invullen]');
  expect(empty).toEqual(['contact', 'doel']);
});

test('what stands in a field is text: braces, headings and items in it do nothing', () => {
  const { texts } = fill('{{doel}}', { doel: '# geen kop {{contact}} - geen punt' });
  expect(texts).toEqual(['T 2026-001', '# geen kop {{contact}} - geen punt']);
});

test('a sentence that ends by itself gets no second full stop', () => {
  expect(fill('Doel: {{doel}}.', { doel: 'Rust.' }).texts).toContain('Doel: Rust.');
  expect(fill('Doel: {{doel}}.', { doel: 'Rust' }).texts).toContain('Doel: Rust.');
});

test('several lines in a field are paragraphs; items under each other are one list', () => {
  const { blocks } = fill('{{doel}}\n- een\n- twee\n\nTekst\n- drie', { doel: 'eerste\n\ntweede' });
  expect(blocks.map(({ kind }) => kind)).toEqual(['kop', 'alinea', 'alinea', 'lijst', 'alinea', 'lijst']);
});

test.each(sjabloonIdSchema.options)('%s with its examples has nothing left to fill in', (id) => {
  const soort = sjabloonSoortOf[id];
  const result = parseSjabloon(soort, shippedSjabloon(id));
  if (!result.ok) throw new Error('has faults');
  const { empty, blocks } = fillSjabloon(result.sjabloon, exampleValues(soort));
  expect(empty).toEqual([]);
  expect(blocks.flatMap(blockTexts).join(' ')).not.toMatch(/\{\{|\}\}|undefined/);
});

test.each(sjabloonIdSchema.options)('%s has short sentences and says u', (id) => {
  const sentences = shippedSjabloon(id)
    .tekst.replaceAll(/^[#-] /gm, '')
    .split(/[.?!:]\s|\n/)
    .filter((sentence) => sentence.trim() !== '');
  const words = sentences.map((sentence) => sentence.trim().split(/\s+/).length);
  // B1: some ten words a sentence, none of more than twenty-five.
  expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(11);
  expect(Math.max(...words)).toBeLessThan(25);
  expect(shippedSjabloon(id).tekst).not.toMatch(/\b(je|jij|jouw|jullie|middels|teneinde|inzake|derhalve)\b/i);
});
