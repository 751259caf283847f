import type { Correctie } from '../../domain/verslag/verslag.ts';
import type { Rectificatie } from '../../domain/rectificatie/rectificatie.ts';
import { rectificatieSoortNaam } from '../../domain/rectificatie/rectificatie.ts';
import type { VerslagModel } from '../verslag-model.ts';
import type { LeftOut } from './left-out.ts';

/** What follows from what is withheld: parts that say something of the whole. given: as this recipient has it. */
export function leftOutWith(model: VerslagModel, given: VerslagModel): LeftOut[] {
  const rest = 'Hoort bij wat deze ontvanger niet krijgt.';
  const absent = 'Was er niet bij.';
  const later = 'Hoort bij wat deze ontvanger niet krijgt, of kwam na het vertrek.';
  const alarmbellen = model.alarmbellen.filter((naam) => !given.alarmbellen.includes(naam));
  const one = (label: string, tekst: string, has: boolean, reason: string): LeftOut[] =>
    tekst === '' || has ? [] : [{ label, tekst, reason }];
  return [
    ...one('Vraag aan het overleg', model.bespreking.vraag, given.bespreking.vraag !== '', absent),
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

/** Notes that do not go along. */
export function leftOutNotes(
  all: { readonly correcties: readonly Correctie[]; readonly rectificaties: readonly Rectificatie[] },
  given: { readonly correcties: readonly Correctie[]; readonly rectificaties: readonly Rectificatie[] },
): LeftOut[] {
  const reason = 'Gaat alleen mee naar wie alles van deze casus krijgt: de tekst kan over de rest gaan.';
  return [
    ...all.correcties
      .filter((one) => !given.correcties.includes(one))
      .map(({ nummer, tekst }) => ({ label: `Correctie ${String(nummer)}`, tekst, reason })),
    ...all.rectificaties
      .filter((one) => !given.rectificaties.includes(one))
      .map(({ soort, tekst }) => ({ label: rectificatieSoortNaam[soort], tekst, reason })),
  ];
}
