import { expect, test } from 'vitest';
import { parseSjabloon } from '../../../../shared/domain/sjabloon/parse-sjabloon.ts';
import { shippedSjabloon } from '../../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { sjabloonFaultText } from '../../../../shared/domain/sjabloon/sjabloon-fault.ts';
import { sjabloonIdSchema, sjabloonSoortOf } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { sjabloonVelden } from '../../../../shared/domain/sjabloon/velden.ts';

const faultsOf = (tekst: string, title = 'Uitnodiging {{casusnummer}}') => {
  const result = parseSjabloon('uitnodiging', { title, tekst });
  return result.ok ? [] : result.faults.map(sjabloonFaultText);
};

test.each(sjabloonIdSchema.options)('the shipped text of %s has no fault', (id) => {
  const result = parseSjabloon(sjabloonSoortOf[id], shippedSjabloon(id));
  expect(result).toMatchObject({ ok: true });
});

test.each(
  Object.entries(sjabloonVelden).flatMap(([soort, { velden, tabellen }]) => [
    ...velden.map(({ naam }) => [soort as keyof typeof sjabloonVelden, naam] as const),
    ...tabellen.map(({ naam }) => [soort as keyof typeof sjabloonVelden, `tabel:${naam}`] as const),
  ]),
)('%s knows {{%s}}', (soort, naam) => {
  expect(parseSjabloon(soort, { title: 'Titel', tekst: `{{${naam}}}` })).toMatchObject({ ok: true });
});

test('lines are headings, items, tables and paragraphs, and nothing else is special', () => {
  const result = parseSjabloon('plan-van-aanpak', {
    title: 'Plan',
    tekst: '# Doelen\r\n- een {{doel}}\n\n{{ tabel:zorg }}\nEén {accolade} en 3 - 2 # 1 als {{ doel }}.',
  });
  if (!result.ok) throw new Error('has faults');
  const shown = result.sjabloon.regels.map((regel) =>
    regel.kind === 'tabel'
      ? ['tabel', regel.naam]
      : [regel.kind, ...regel.pieces.map((piece) => (piece.kind === 'veld' ? piece.veld.naam : piece.text))],
  );
  expect(shown).toEqual([
    ['kop', 'Doelen'],
    ['item', 'een ', 'doel'],
    ['tabel', 'zorg'],
    ['alinea', 'Eén {accolade} en 3 - 2 # 1 als ', 'doel', '.'],
  ]);
});

test('a field that does not exist is refused with its place and the nearest name', () => {
  expect(faultsOf('Beste lezer,\nover casus {{casusnumer}}')).toEqual([
    'Tekst, regel 2, teken 12: het veld "casusnumer" bestaat niet. Bedoelt u "casusnummer"?',
  ]);
  expect(faultsOf('{{bloedgroepen}}')).toEqual([
    'Tekst, regel 1, teken 1: het veld "bloedgroepen" bestaat niet. Kies een naam uit de lijst met velden.',
  ]);
});

test('a field of another soort does not exist here', () => {
  expect(faultsOf('{{gevraagd}}')).toHaveLength(1);
});

test('a table that does not exist, or that does not stand alone, is refused', () => {
  const dossier = (tekst: string) => {
    const result = parseSjabloon('opschalingsdossier', { title: 'Dossier', tekst });
    return result.ok ? [] : result.faults.map(sjabloonFaultText);
  };
  expect(dossier('{{tabel:open-afspraak}}')).toEqual([
    'Tekst, regel 1, teken 1: de tabel "open-afspraak" bestaat niet. Bedoelt u "open-afspraken"?',
  ]);
  expect(dossier('Zie {{tabel:risicos}}')).toEqual([
    'Tekst, regel 1, teken 5: de tabel "risicos" moet alleen op een regel staan.',
  ]);
});

test('braces that do not close, or close nothing, are refused in their place', () => {
  expect(faultsOf('een {{doel')).toEqual([
    'Tekst, regel 1, teken 5: dit veld is niet gesloten. Zet }} achter de naam.',
  ]);
  expect(faultsOf('{{doel en {{plaats}}')).toEqual([
    'Tekst, regel 1, teken 1: dit veld is niet gesloten. Zet }} achter de naam.',
  ]);
  expect(faultsOf('doel}} en {{doel}}')).toEqual([
    'Tekst, regel 1, teken 5: hier staat }} zonder {{ ervoor.',
  ]);
  // A field does not go over the end of a line.
  expect(faultsOf('{{do\nel}}')).toHaveLength(2);
});

test.each([
  ['a right-to-left override', '\u202e'],
  ['an isolate', '\u2067'],
  ['a null', '\u0000'],
  ['an escape', '\u001b'],
  ['a zero-width space', '\u200b'],
  ['a byte order mark', '\ufeff'],
  ['a lone half of a pair', '\ud800'],
])('%s is refused in the text and in the title', (_, character) => {
  expect(faultsOf(`Goed\nab${character}c`)).toEqual([
    'Tekst, regel 2, teken 3: hier staat een teken dat u niet ziet. Haal het weg en typ de regel opnieuw.',
  ]);
  expect(faultsOf('Goed', `ab${character}c`)).toHaveLength(1);
});

test('letters of other scripts, accents and tabs are no fault', () => {
  expect(faultsOf('Yılmaz, Özdemir, שלום, عربي, e\u0301\tdaarna 🙂')).toEqual([]);
});

test('the title holds no person and is never empty', () => {
  expect(faultsOf('Goed', 'Voor {{ontvanger}}')).toEqual([
    'Titel, teken 6: "ontvanger" kan niet in de titel staan. De titel is ook buiten het stuk te zien.',
  ]);
  expect(faultsOf('Goed', '{{tabel:rechten}}')).toHaveLength(1);
  expect(faultsOf('Goed', ' ')).toEqual(['Titel, teken 1: hier staat nog niets.']);
  expect(faultsOf(' \n ')).toEqual(['Tekst, regel 1, teken 1: hier staat nog niets.']);
});

test('every fault is named, not only the first', () => {
  expect(faultsOf('{{een}}\n{{twee\n{{drie}}')).toHaveLength(3);
});
