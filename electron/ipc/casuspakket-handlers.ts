import type { Casuspakketten } from '../casuspakketten.ts';
import type { Handlers } from './register.ts';

export function casuspakketHandlers(
  pakketten: Casuspakketten,
): Pick<Handlers, 'colleague.list' | 'pakket.make' | 'pakket.open' | 'pakket.take' | 'pakket.drop'> {
  return {
    'colleague.list': () => pakketten.colleagues(),
    'pakket.make': async (input) => ({ file: await pakketten.make(input) }),
    'pakket.open': () => pakketten.open(),
    'pakket.take': (input) => pakketten.take(input),
    'pakket.drop': () => {
      pakketten.drop();
      return {};
    },
  };
}
