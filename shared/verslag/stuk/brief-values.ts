import { alinea, lijst } from '../make-block.ts';
import type { StukValues } from './fill-sjabloon.ts';
import { generalValues } from './general-values.ts';
import { betrokkeneRechten } from '../inzage/rechten-text.ts';
import type { HandValues, StukCasus } from './stuk-casus.ts';

/**
 * A letter to one person: what, why, who, how long and which rights (AVG art. 13 and 14). `naam` is that person's own
 * name, the only one of a betrokkene in it; of the partners it names the organisaties.
 */
export function briefValues(from: StukCasus, naam: string, hand: HandValues): StukValues {
  const { casus, organisaties } = from;
  const general = generalValues(from);
  const here = new Set(organisatiesOf(from));
  const names = organisaties.filter(({ id }) => here.has(id)).map((one) => one.naam);
  const own = casus.verwerkingsverantwoordelijken;
  return {
    velden: {
      gemeente: general['gemeente'] ?? '',
      casusnummer: general['casusnummer'] ?? '',
      datum: general['datum'] ?? '',
      afzender: general['afzender'] ?? '',
      ...hand,
      naam,
      grondslag: [casus.grondslag, casus.convenant].filter((part) => part !== '').join('; '),
      verantwoordelijken: own.length === 0 ? `Gemeente ${general['gemeente'] ?? ''}` : own.join(', '),
      bewaren: from.bewaren,
    },
    tabellen: {
      organisaties: [names.length === 0 ? alinea('Er zijn nog geen organisaties aan tafel.') : lijst(names)],
      rechten: [lijst(betrokkeneRechten)],
    },
  };
}

function organisatiesOf({ deelnemers, contacten }: StukCasus): string[] {
  return deelnemers.flatMap(({ contactId }) => {
    const contact = contacten.find(({ id }) => id === contactId);
    return contact?.organisatieId == null ? [] : [contact.organisatieId];
  });
}
