import { api } from '../api.ts';
import { refresh } from '../query.ts';
import { useNav } from './nav.tsx';

/** Locks, after what was typed is saved. Main replaces the window; the refresh is for when it does not. */
export function useLock(): () => void {
  const { leave } = useNav();
  return () =>
    leave(() => {
      void api.request('toegang.lock', {}).then(() => refresh(['toegang.stand']));
    });
}
