import { useEffect } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { stappen } from '../../../shared/domain/bespreking/stap.ts';
import { api } from '../../api.ts';
import { patchBespreking } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';
import type { Result } from '../../../shared/ipc/result.ts';

export interface Zaal {
  readonly open: () => void;
  /** False when it is not open. */
  readonly close: () => boolean;
  readonly move: (by: 1 | -1) => void;
}

/** Opens, closes and moves the zaalscherm; main says where it stands, also when a presenter remote moved it. */
export function useZaal(
  view: Pick<BesprekingView, 'bespreking' | 'zaal'>,
  tell: (text: string) => void,
): Zaal {
  const besprekingId = view.bespreking.id;
  const { zaal } = view;

  useEffect(
    () =>
      api.on('zaal.changed', ({ open, stap }) =>
        patchBespreking(besprekingId, (old) => ({ ...old, zaal: { open, stap } })),
      ),
    [besprekingId],
  );

  const report = (request: Promise<Result<unknown>>): void => {
    void request.then((result) => {
      if (!result.ok) tell(new RequestFailure(result.error).text);
    });
  };
  return {
    open: () => report(api.request('zaal.open', { besprekingId })),
    close: () => {
      if (!zaal.open) return false;
      report(api.request('zaal.close', {}));
      return true;
    },
    move: (by) => {
      const stap = stappen.find((one) => one === zaal.stap + by);
      if (zaal.open && stap !== undefined) report(api.request('zaal.goTo', { stap }));
    },
  };
}
