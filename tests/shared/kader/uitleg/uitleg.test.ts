import { expect, test } from 'vitest';
import { weigh, type AfwegingInput } from '../../../../shared/kader/afweging.ts';
import { findKader } from '../../../../shared/kader/catalog.ts';
import { answers, dalfsen, noordLimburg, range } from '../answers.ts';

const almelo = findKader('almelo', '1.0')!;
const heemskerkBeverwijk = findKader('heemskerk-beverwijk', '1.0')!;

const uitleg = (
  kader: AfwegingInput['kader'],
  fase: AfwegingInput['fase'],
  antwoorden: AfwegingInput['antwoorden'],
  vooraf: AfwegingInput['vooraf'] = [],
) => weigh({ kader, fase, antwoorden, vooraf }).uitleg;

test('what misses is named for each way that comes nearest, the text once', () => {
  const nee = [...range('NL34-T', 9), ...range('NL34-B', 3), ...range('NL-U4-', 2)];
  const lines = uitleg(noordLimburg, 3, answers(range('NL32-', 3), [...nee, 'NL32-4']));
  expect(lines).toContain(
    'Ontbreekt nog voor AVE 4: minstens één ja op NL34-T1, NL34-T2, NL34-T3, NL34-T4, NL34-T5, NL34-T6, NL34-T7, NL34-T8 of NL34-T9.',
  );
  expect(lines).toContain(
    'Of voor AVE 4: minstens één ja op NL34-B1, NL34-B2 of NL34-B3, en een ja op NL-U4-1 en NL-U4-2.',
  );
  expect(lines).toContain(
    'Ontbreekt nog voor AVE 2: een ja op NL32-4 (De betrokkene en de omgeving zijn weer veilig) en NL32-5 (Er dreigt geen uithuiszetting (meer) en er is zicht op een passende woonplek).',
  );
});

test('what must come first is named in order, with whether it is there', () => {
  const lines = uitleg(dalfsen, 4, answers(range('DA43-', 3)), [{ id: 'DA43-V1', vervuld: true }]);
  const first = lines.filter((line) => /^(Eerst nodig|Formele stap)/.test(line));
  expect(first).toEqual([
    expect.stringMatching(/^Eerst nodig: .*aanpak voor AVE 3.*: gedaan\.$/),
    expect.stringMatching(/^Formele stap: .*\(Burgemeester\): nog niet gedaan\.$/),
  ]);
  expect(lines).toContain(
    'Mag beslissen over de stap van AVE 4 naar AVE 3: Burgemeester. De burgemeester kan een formeel besluit nemen om af te schalen, nadat er een aanpak voor AVE 3 is.',
  );
});

test('a kader that names nobody says so, for deciding and for hearing', () => {
  const lines = uitleg(almelo, 3, answers(['AL34-1'], range('AL34-', 8).slice(1)));
  expect(lines).toContain(
    'Het kader noemt bij de stap van AVE 3 naar AVE 4 niemand die mag beslissen. Spreek lokaal af wie dat doet.',
  );
  expect(lines).toContain('Het kader noemt bij de stap van AVE 3 naar AVE 4 niemand om te raadplegen.');
  expect(lines).toContain('Het kader noemt bij de stap van AVE 3 naar AVE 4 niets dat eerst moet gebeuren.');
});

test('the akkoord of all is named', () => {
  const lines = uitleg(heemskerkBeverwijk, 3, answers(range('HB32-', 2)));
  expect(lines.find((line) => line.startsWith('Akkoord nodig: '))).toContain('hele UVO');
});

test('a long list of changes has its ids beside it', () => {
  expect(uitleg(noordLimburg, 4, answers([], range('NL43-', 4)))).toContain(
    'Wat de uitkomst verandert: Als deze 4 punten allemaal ja zijn: terug naar AVE 3 is aan de orde. Het gaat om: NL43-1, NL43-2, NL43-3, NL43-4.',
  );
});

test('without a change of one answer, that is said', () => {
  expect(uitleg(almelo, 3, answers(['AL34-5', 'AL34-8']))).toContain(
    'Eén ander antwoord verandert deze uitkomst niet.',
  );
});

test('a fase that stays on open answers says that nothing is decided', () => {
  const lines = uitleg(noordLimburg, 4, answers(['NL43-1', 'NL43-3']));
  expect(lines).toContain(
    'Nog geen antwoord geeft de doorslag. Zolang een ja ontbreekt, blijft de fase zoals zij is.',
  );
});

test('a consult does not hide that going up is met on too few answers', () => {
  const warned = (ja: string[]) =>
    weigh({ kader: noordLimburg, fase: 3, antwoorden: answers(ja), vooraf: [] }).waarschuwingen.join('\n');
  expect(warned(['NL34-B1', 'NL34-T1'])).toContain('Er is ook al een ja die bij AVE 4 past');
  expect(warned(['NL34-B1'])).not.toContain('Er is ook al een ja');
});

test('a ja on too few answers is cited, without being called decisive', () => {
  const lines = uitleg(noordLimburg, 3, answers(['NL34-T5']));
  expect(lines).toContain(
    'Wijst al naar AVE 4: NL34-T5, ja: Er is kans op eigenrichting, waardoor de openbare orde verstoord kan raken.',
  );
  expect(lines.join('\n')).not.toContain('Geeft de doorslag');
});
