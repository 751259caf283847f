import type { Bewaartermijn } from './bewaartermijn.ts';

/**
 * What holds for a driehoeknotitie of no casus until the gemeente decides: it was typed after a phone call, and what
 * came of it stands in a casus by then (AVG art. 5(1)(e)). No law names a term; half a year is our reading.
 */
export const proposedNotitieTermijn: Bewaartermijn = {
  keuze: {
    duur: { aantal: 6, eenheid: 'maanden' },
    begin: 'laatste-wijziging',
    hoogstens: { aantal: 12, eenheid: 'maanden' },
    herinneringMaanden: 1,
    toelichting:
      'Te controleren. Geen wet noemt een termijn. Wat nodig blijft, hoort bij een casus: koppel de notitie dan. Elke wijziging begint de termijn opnieuw, tot de langste termijn vanaf de eerste dag.',
    bron: 'AVG artikel 5, eerste lid, onder e; te controleren met de FG en de archivaris',
  },
  besloten: null,
};
