import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import { klasseNaam, type Klasse } from '../../../shared/domain/informatie/klasse.ts';

/**
 * A text of the casus as a notitie may begin with it: one whose words point at more than a gewone klasse is referred to
 * and not repeated (AVG art. 9 and 10), until somebody types what the driehoek must know of it. what: 'risico 3'.
 */
export function byReference(klassen: readonly Klasse[]): (what: string, text: string) => string {
  const recognise = klasseRecogniser(klassen);
  return (what, text) => {
    const found = recognise(text).map(({ klasse }) => klasseNaam(klasse, klassen));
    return found.length === 0 ? text : `Zie ${what} in de casus: ${found.join(', ')}`;
  };
}
