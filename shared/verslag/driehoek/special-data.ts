import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { klasseRecogniser } from '../../domain/informatie/klasse-words.ts';
import type { Klasse } from '../../domain/informatie/klasse.ts';
import { specialDataText } from '../classificatie.ts';

/**
 * What the top of a notitie says it holds: facts by the klasse they bear, what was typed beside them by its words (AVG
 * art. 9 and 10). Criteria and options are in the words of the kader and of the law.
 */
export function notitieSpecialData(
  { kern, beeld, oordeel, maatregelen }: NotitieInhoud,
  klassen: readonly Klasse[],
): string {
  const feiten = beeld.feiten.filter(({ meenemen, tekst }) => meenemen && tekst !== '');
  const typed = [
    ...kern,
    ...beeld.onbekend,
    ...beeld.media,
    ...oordeel.risicos.map(({ tekst }) => tekst),
    ...oordeel.scenarios.flatMap(({ als, dan, trigger }) => [als, dan, trigger]),
    ...maatregelen.map(({ wat }) => wat),
  ];
  return specialDataText([...feiten, ...klasseRecogniser(klassen)(typed.join('\n'))], klassen);
}
