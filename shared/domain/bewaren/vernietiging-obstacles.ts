import type { Archiefnominatie } from './afsluiting.ts';
import type { Retention } from './retention-of.ts';
import type { VernietigingGrond } from './vernietiging.ts';

export interface VernietigingFacts {
  readonly grond: VernietigingGrond;
  readonly retention: Pick<Retention, 'verstreken'>;
  readonly archiefnominatie: Archiefnominatie | null;
  /** A beperking that holds (AVG art. 18). */
  readonly beperkt: boolean;
  /** Requests of a betrokkene that wait for an answer. */
  readonly openVerzoeken: number;
  /** An overleg about it goes on now. */
  readonly running: boolean;
}

/** What stands in the way of destroying a casus, in words with what to do; empty when nothing does. */
export function vernietigingObstacles(facts: VernietigingFacts): string[] {
  const obstacles: string[] = [];
  if (facts.archiefnominatie === 'blijvend-bewaren') {
    obstacles.push(
      'Deze casus is aangemerkt als blijvend te bewaren. Breng de stukken eerst naar het archief. Wijzig daarna de keuze: heropen de casus en sluit hem opnieuw af.',
    );
  }
  if (facts.grond === 'termijn' && !facts.retention.verstreken) {
    obstacles.push('De bewaartermijn is nog niet voorbij.');
  }
  if (facts.beperkt) {
    obstacles.push(
      'Er geldt een beperking: de betrokkene heeft gevraagd om niets te wissen of te gebruiken. Hef die eerst op bij Privacy.',
    );
  }
  if (facts.openVerzoeken > 0) {
    const count = facts.openVerzoeken === 1 ? 'een verzoek' : `${facts.openVerzoeken} verzoeken`;
    obstacles.push(
      `Er wacht nog ${count} van een betrokkene op antwoord. Beslis daar eerst over bij Privacy.`,
    );
  }
  if (facts.running) obstacles.push('Over deze casus loopt nu een overleg. Rond dat eerst af.');
  return obstacles;
}
