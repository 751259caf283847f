import type { Archiefmap } from '../archiefmap.ts';
import type { Casusbestanden } from '../casusbestanden.ts';
import type { Handlers } from './register.ts';

export function casusbestandHandlers(
  archiefmap: Archiefmap,
  bestanden: Casusbestanden,
): Pick<Handlers, 'archief.make' | 'casusbestand.choose' | 'casusbestand.takeIn'> {
  return {
    'archief.make': ({ casusId }) => archiefmap.make(casusId),
    'casusbestand.choose': () => bestanden.choose(),
    'casusbestand.takeIn': () => bestanden.takeIn(),
  };
}
