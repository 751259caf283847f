import type { Zaal } from '../zaal.ts';
import type { Handlers } from './register.ts';

export function zaalHandlers(zaal: Zaal): Pick<Handlers, 'zaal.open' | 'zaal.close' | 'zaal.goTo'> {
  return {
    'zaal.open': ({ besprekingId }) => {
      zaal.open(besprekingId);
      return {};
    },
    'zaal.close': () => {
      zaal.close();
      return {};
    },
    'zaal.goTo': ({ stap }) => {
      zaal.goTo(stap);
      return {};
    },
  };
}
