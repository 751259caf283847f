import type { Verzending } from '../verzending.ts';
import type { Handlers } from './register.ts';

export function verzendingHandlers(
  verzending: Verzending,
): Pick<Handlers, 'verzending.make' | 'verzending.stop' | 'verzending.calendar' | 'exemplaar.get'> {
  return {
    'verzending.make': (asked) => verzending.make(asked),
    'verzending.stop': () => {
      verzending.stop();
      return {};
    },
    'verzending.calendar': async ({ besprekingId }) => ({ file: await verzending.calendar(besprekingId) }),
    'exemplaar.get': ({ id }) => verzending.show(id),
  };
}
