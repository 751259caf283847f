import type { Bewaartermijnen, TermijnKeuze } from './bewaartermijn.ts';
import { proposedNotitieTermijn } from './proposed-notitie-termijn.ts';

const afterClosing: Pick<TermijnKeuze, 'duur' | 'begin' | 'hoogstens' | 'herinneringMaanden'> = {
  duur: { aantal: 2, eenheid: 'jaren' },
  begin: 'afsluiting',
  hoogstens: { aantal: 5, eenheid: 'jaren' },
  herinneringMaanden: 3,
};

/**
 * What holds until the gemeente decides. The law names no term for a casusoverleg itself: AVG art. 5(1)(e)
 * asks for no longer than needed, and the selectielijst and convenant of the gemeente fill that in.
 */
export const proposedTermijnen: Bewaartermijnen = {
  wgs: {
    keuze: {
      duur: { aantal: 5, eenheid: 'jaren' },
      begin: 'eerste-verwerking',
      hoogstens: { aantal: 10, eenheid: 'jaren' },
      herinneringMaanden: 6,
      toelichting:
        'De WGS kent een termijn die met een reden verlengd kan worden. De Raad van State vroeg om vaker verlengen goed af te wegen. Kijk de termijn en de grens na op wetten.overheid.nl.',
      bron: 'WGS en BGS; advies Raad van State W16.24.00142/II',
    },
    besloten: null,
  },
  'gemeentelijke-taak': {
    keuze: {
      ...afterClosing,
      toelichting:
        'De 15 jaar van de Wmo en de 20 jaar van de Jeugdwet gelden voor het dossier van de hulp, niet voor dit overleg. Convenanten noemen vaak 1 tot 5 jaar.',
      bron: 'AVG artikel 5, eerste lid, onder e; selectielijst en convenant van de gemeente',
    },
    besloten: null,
  },
  'openbare-orde': {
    keuze: {
      ...afterClosing,
      toelichting: 'Voor gegevens van de politie kan een kortere termijn gelden: kijk uw convenant na.',
      bron: 'AVG artikel 5, eerste lid, onder e; selectielijst en convenant van de gemeente',
    },
    besloten: null,
  },
  consult: {
    keuze: {
      duur: { aantal: 1, eenheid: 'jaren' },
      begin: 'eerste-verwerking',
      hoogstens: { aantal: 2, eenheid: 'jaren' },
      herinneringMaanden: 1,
      toelichting: 'Een consult noemt geen personen. Een jaar is genoeg om er nog eens op terug te komen.',
      bron: 'AVG artikel 5, eerste lid, onder e',
    },
    besloten: null,
  },
  driehoeknotitie: proposedNotitieTermijn,
};
