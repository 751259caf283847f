import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import type { Stap } from '../domain/bespreking/stap.ts';
import { leefgebieden } from '../domain/informatie/leefgebied.ts';
import type { Soort } from '../domain/informatie/soort.ts';
import type { Bron, InvoerContext, UndoablePart } from './begrip.ts';

type People = Pick<BesprekingView, 'betrokkenen' | 'deelnemers' | 'contacten' | 'organisaties'>;
type Source = People & Pick<BesprekingView, 'today' | 'feestdagen' | 'bespreking'>;

const soortOfStap: Record<Stap, Soort> = {
  0: 'opmerking',
  1: 'opmerking',
  2: 'feit',
  3: 'risico',
  4: 'afspraak',
  5: 'afspraak',
};

/** Who a line of this casus can come from: its people, and the organisaties they sit there for. */
export function bronnenOf(people: People): Bron[] {
  const contacten = people.contacten.filter((contact) =>
    people.deelnemers.some((deelnemer) => deelnemer.contactId === contact.id),
  );
  const organisaties = people.organisaties.filter((organisatie) =>
    contacten.some((contact) => contact.organisatieId === organisatie.id),
  );
  return [
    ...organisaties.map((one): Bron => ({
      id: one.id,
      kind: 'organisatie',
      name: one.naam,
      short: one.kort,
    })),
    ...contacten.map((one): Bron => ({
      id: one.id,
      kind: 'persoon',
      name: one.naam,
      ...(one.organisatieId === null ? {} : { organisatieId: one.organisatieId }),
    })),
    ...people.betrokkenen.map((one): Bron => ({
      id: one.id,
      kind: one.soort === 'betrokkene' ? 'betrokkene' : 'naaste',
      name: one.naam,
      ...(one.relatie === '' ? {} : { aliases: [one.relatie] }),
    })),
  ];
}

/** What the capture line knows when a line is typed at this step; the screen and the use-case use the same. */
export function invoerContextOf(
  source: Source,
  typed: {
    stap: Stap;
    soort: Soort | null;
    leefgebied: string;
    previousBron: readonly string[];
    undone: readonly UndoablePart[];
  },
): InvoerContext {
  return {
    today: source.today,
    feestdagen: source.feestdagen,
    volgendOverleg: source.bespreking.volgendOverleg,
    defaultSoort: soortOfStap[typed.stap],
    forcedSoort: typed.soort,
    bronnen: bronnenOf(source),
    previousBron: typed.previousBron.length === 0 ? null : typed.previousBron,
    leefgebied: typed.leefgebied === '' ? null : typed.leefgebied,
    leefgebieden,
    undone: typed.undone,
  };
}
