import type { Informatie } from './informatie.ts';
import type { Klasse } from './klasse.ts';

/** Lines that go into the verslag and whose class asks a reason that is not given yet (AVG art. 5(1)(c), 9 and 10). */
export function withoutReden(informatie: readonly Informatie[], klassen: readonly Klasse[]): Informatie[] {
  const asking = new Set(klassen.filter(({ vraagtReden }) => vraagtReden).map(({ id }) => id));
  return informatie.filter(
    (regel) =>
      asking.has(regel.klasse) &&
      regel.klasseReden.trim() === '' &&
      !regel.nietInVerslag &&
      !regel.vervallen &&
      regel.soort !== 'voor-later',
  );
}
