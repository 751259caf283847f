import type { Casuspakketten } from '../casuspakketten.ts';
import type { Handlers } from './register.ts';

export function casuspakketHandlers(pakketten: Casuspakketten): Pick<Handlers, 'colleague.list'> {
  return { 'colleague.list': () => pakketten.colleagues() };
}
