import type { RequestName } from '../../shared/ipc/contract.ts';
import type { Sleutels } from '../toegang/sleutels.ts';
import type { Handlers } from './register.ts';

type SleutelName = Extract<RequestName, `sleutel.${string}`>;

export function sleutelHandlers(sleutels: Sleutels): Pick<Handlers, SleutelName> {
  return {
    'sleutel.get': () => sleutels.stand(),
    'sleutel.setWachtzin': async (input) => {
      await sleutels.setWachtzin(input);
      return {};
    },
    'sleutel.newHerstelcode': ({ ownSecret }) => sleutels.newHerstelcode(ownSecret),
    'sleutel.renew': async ({ ownSecret }) => {
      await sleutels.renew(ownSecret);
      return {};
    },
    'sleutel.add': async (input) => ({ slotId: await sleutels.add(input) }),
    'sleutel.remove': async (input) => ({ renewed: await sleutels.remove(input) }),
  };
}
