import type { Stap } from '../../shared/domain/bespreking/stap.ts';
import type { Soort } from '../../shared/domain/informatie/soort.ts';
import type { OrganisatieSoort } from '../../shared/domain/organisatie/organisatie.ts';

/** Name, short name and kind of who sits at the table. */
export const organisaties: readonly (readonly [string, string, OrganisatieSoort])[] = [
  ['Gemeente Testdorp', 'Gemeente', 'gemeente'],
  ['Wijkteam Noord', 'Wijkteam', 'wijkteam'],
  ['Woningcorporatie De Linde', 'Corporatie', 'corporatie'],
  ['Politie basisteam', 'Politie', 'politie'],
  ['GGZ Oost', 'GGZ', 'ggz'],
  ['Reclassering Testdorp', 'Reclassering', 'reclassering'],
  ['GGD Testregio', 'GGD', 'ggd'],
  ['Begeleiding De Brug', 'Brug', 'begeleiding'],
];

const first = ['Anna', 'Mo', 'Sanne', 'Joris', 'Marie', 'Fatima', 'Wim', 'Ilse', 'Daan', 'Roos'];
const last = ['Bakker', 'Yildiz', 'de Boer', 'Peeters', 'Smit', 'van Dijk', 'Jansen', 'Vos', 'Kok', 'Mulder'];

/** An invented name for each number, the first hundred all different. */
export function persoonOf(at: number): string {
  return `${first[at % 10]} ${last[Math.floor(at / 10) % 10]}`;
}

const facts = [
  'cor: huis staat vol, woonconsulent 3 november niet binnengelaten',
  'pol: zes meldingen sinds mei, twee keer aangifte van vernieling',
  'wij: mevrouw doet de deur open voor de wijkverpleegkundige',
  'ggz: behandelaar ziet hem elke week, medicatie is dezelfde',
  'buren horen ’s nachts muziek en geschreeuw in het portiek',
  'bru: zorgt elke dag voor zijn vader en kookt voor twee',
  'rec: toezicht loopt tot het voorjaar, meldt zich op tijd',
  'ggd: melding bij het meldpunt over stank en ongedierte',
];

const afspraken = [
  'wij: belt mevrouw over de afspraak bij de huisarts, vrijdag',
  'cor: zet de dagvaarding stil tot het volgende overleg, over 2 weken',
  'pol: geeft de wijkagent door wie er gebeld wordt, 4 dec',
];

/** What somebody would do, different for each number. */
export function afspraakText(at: number): string {
  return `${(afspraken[at % afspraken.length] ?? '').slice(5)}, punt ${at}`;
}

/** This many lines to be typed: seven in eight are facts at the beeld, one in eight is an afspraak. */
export function linesOf(count: number): { soort: Soort; stap: Stap; lines: string[] }[] {
  const owed = Math.floor(count / 8);
  const take = (from: readonly string[], length: number) =>
    Array.from({ length }, (_, at) => from[at % from.length] ?? '');
  return [
    { soort: 'feit' as const, stap: 2 as const, lines: take(facts, count - owed) },
    { soort: 'afspraak' as const, stap: 4 as const, lines: take(afspraken, owed) },
  ].filter(({ lines }) => lines.length > 0);
}

/** A line to type by hand, different each time. */
export function typedLine(at: number): string {
  return `${facts[at % facts.length]}, punt ${at + 1}`;
}
