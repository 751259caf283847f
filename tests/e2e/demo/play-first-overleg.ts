import { playAfronding } from './play-afronding.ts';
import { playBesluit } from './play-besluit.ts';
import {
  playAttendance,
  playCriteria,
  playNewOverleg,
  playStap,
  playStart,
  playVraag,
} from './play-overleg.ts';
import type { Player } from './player.ts';

const beeld = [
  { head: '#wonen', text: '' },
  {
    head: 'cor:',
    text: 'de flat wordt komend voorjaar gerenoveerd en iedereen moet zijn spullen van de galerij halen',
  },
  { head: ':', text: 'zijn huis staat vol met oude meubels en gereedschap, ook de gang staat vaak vol' },
  {
    head: ':',
    text: 'sinds de zomer veertien klachten van buren over geklus in de nacht en over brandgevaar',
  },
  { head: 'pol:', text: 'vijf keer langs geweest na een melding van overlast, nooit iets strafbaars gezien' },
  { head: '#gezin en relaties', text: '' },
  {
    head: 'naa:',
    text: 'sinds zijn relatie uitging ziet hij bijna niemand meer, alleen zijn vader twee straten verder',
  },
  {
    head: 'ggz:',
    text: 'medicatie tegen achterdocht slaat aan zolang hij die haalt, hij komt minder vaak dan afgesproken',
  },
  { head: '/k :', text: 'gaat elke dag bij zijn vader langs, kookt en doet de boodschappen' },
  { head: 'zelf:', text: 'ik maak van oude dingen iets nieuws, dat is toch niet verboden' },
];

const afspraken = [
  {
    head: 'naa:',
    text: 'gaat elke week langs en bespreekt stap voor stap wat er weg kan',
    term: 'volgend overleg',
  },
  {
    head: 'cor:',
    text: 'legt de renovatie bij hem thuis uit en stuurt tot dan geen brief',
    term: 'vr 13 nov',
  },
  { head: 'ggz:', text: 'belt hem over de medicatie en plant een afspraak bij hem thuis', term: 'vr 20 nov' },
  { head: 'wij:', text: 'vraagt zijn vader wat die nodig heeft en wie er kan invallen', term: 'vr 20 nov' },
];

/** The first overleg: what is known, help is needed, four afspraken. */
export async function playFirstOverleg(player: Player): Promise<void> {
  const { page, keys, shots } = player;
  await playNewOverleg(player, '05112026');
  await playVraag(player, 'Wat is er nodig zodat Jan tijdens de renovatie thuis kan blijven?');
  await shots.take(page, 'voorbereiden');
  await playStart(player);
  await playAttendance(player, 'jjjjjjjj');
  await shots.take(page, 'opening');
  await playStap(player, 2);
  for (const one of beeld) await keys.line(one);
  await shots.take(page, 'beeld');
  await playStap(player, 3);
  await keys.line({ text: 'hij raakt zijn huis kwijt als niemand de renovatie met hem doorneemt' });
  const { first } = player.kader;
  await playCriteria(player, null, first.antwoorden);
  await shots.take(page, 'oordeel-eerste-overleg');
  await playStap(player, 4);
  for (const one of afspraken) await keys.line(one);
  await playBesluit(player, {
    naar: 2,
    ...first,
    casusregie: 'Mo Yildiz',
    procesregie: 'Petra Lemmens',
  });
  await playAfronding(player, { informeert: 'Kees Vermeer', shot: 'afronding-eerste-overleg' });
  await shots.take(page, 'afgerond');
}
