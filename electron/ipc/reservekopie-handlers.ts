import type { Reservekopie } from '../toegang/reservekopie.ts';
import type { Waarneming } from '../toegang/waarneming.ts';
import type { RequestName } from '../../shared/ipc/contract.ts';
import type { Handlers } from './register.ts';

type ReservekopieName = Extract<RequestName, `reservekopie.${string}` | `waarneming.${string}`>;

export function reservekopieHandlers(
  reservekopie: Reservekopie,
  waarneming: Waarneming,
): Pick<Handlers, ReservekopieName> {
  return {
    'reservekopie.stand': () => reservekopie.stand(),
    'reservekopie.list': ({ where }) => reservekopie.list(where),
    'reservekopie.make': () => reservekopie.make().then(() => ({})),
    'reservekopie.choose': () => reservekopie.choose(),
    'reservekopie.test': (wanted) => reservekopie.test(wanted),
    'reservekopie.preview': ({ secret }) => reservekopie.preview(secret),
    'reservekopie.restore': ({ secret }) => reservekopie.restore(secret).then(() => ({})),
    'reservekopie.place': () => reservekopie.place(),
    'waarneming.stand': () => waarneming.stand(),
    'waarneming.begin': ({ slotId, wachtzin }) => waarneming.begin(slotId, wachtzin).then(() => ({})),
    'waarneming.choose': ({ which }) => {
      waarneming.choose(which);
      return {};
    },
    'waarneming.afronden': async () => ({ folder: await waarneming.afronden() }),
    'waarneming.remove': () => waarneming.remove().then(() => ({})),
  };
}

/** After a bespreking is afgerond the overleg may be closed: a reason for a backup. */
export function withBackup(
  afronden: Handlers['bespreking.afronden'],
  afterBespreking: () => void,
): Handlers['bespreking.afronden'] {
  return async (input) => {
    const done = await afronden(input);
    afterBespreking();
    return done;
  };
}
