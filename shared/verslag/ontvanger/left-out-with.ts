import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import { deelrechtText } from '../../domain/delen/deelrecht-words.ts';
import type { VerslagModel } from '../verslag-model.ts';
import type { LeftOut } from './left-out.ts';
import { vraagKey } from './vraag-recht.ts';

/** What follows from what is withheld: parts that say something of the whole. given: as this recipient has it, by rechten. */
export function leftOutWith(
  model: VerslagModel,
  given: VerslagModel,
  rechten: ReadonlyMap<string, Deelrecht>,
): LeftOut[] {
  const vraag = rechten.get(vraagKey(model));
  const rest = 'Hoort bij wat deze ontvanger niet krijgt.';
  const absent = 'Was er niet bij.';
  const later = 'Hoort bij wat deze ontvanger niet krijgt, of kwam na het vertrek.';
  const alarmbellen = model.alarmbellen.filter((naam) => !given.alarmbellen.includes(naam));
  const one = (label: string, tekst: string, has: boolean, reason: string): LeftOut[] =>
    tekst === '' || has ? [] : [{ label, tekst, reason }];
  return [
    ...one(
      'Vraag aan het overleg',
      model.bespreking.vraag,
      given.bespreking.vraag !== '',
      vraag === undefined ? absent : deelrechtText(vraag),
    ),
    ...one('Alarmbellen', alarmbellen.join(', '), alarmbellen.length === 0, later),
    ...one(
      'Uitkomst van de afweging',
      model.antwoorden.length === 0 ? '' : 'De uitkomst met de uitleg.',
      given.reach.afweging,
      rest,
    ),
    ...model.fasebesluiten.flatMap(({ id, uitkomst, redenAfwijking }) => {
      const has = given.fasebesluiten.find((besluit) => besluit.id === id);
      const tekst = [uitkomst, redenAfwijking].filter((part) => part !== '').join(' ');
      // Withheld altogether, it is named on its own.
      return one('Afweging bij de op- of afschaling', tekst, has?.uitkomst !== '', rest);
    }),
    ...one('Wie informeert de betrokkene', model.bespreking.informeert, given.reach.close, absent),
  ];
}
