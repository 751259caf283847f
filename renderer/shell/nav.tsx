import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { api } from '../api.ts';
import { discardAll, flushAll } from '../autosave/registry.ts';
import type { Place } from './place.ts';

interface Nav {
  place: Place;
  /** Leaves when everything typed is saved. If that fails the user stays, and `stuck` is shown. */
  goTo: (place: Place) => void;
  /** Does something that leaves the screen another way (locking), under the same condition. */
  leave: (action: () => void) => void;
  /** Set while leaving waits because something could not be saved. */
  stuck: { retry: () => void; leaveAnyway: () => void; stay: () => void } | null;
}

const NavContext = createContext<Nav | null>(null);

export function NavProvider({ start, children }: { start: Place; children: ReactNode }) {
  const [place, setPlace] = useState<Place>(start);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);

  useEffect(
    () =>
      api.on('toegang.saveNow', () => {
        // Closing was refused because something is unsaved: say so, and let the user decide.
        void flushAll().then((saved) => {
          if (!saved) setWaiting(() => () => window.close());
        });
      }),
    [],
  );

  const nav = useMemo<Nav>(() => {
    const leave = (action: () => void): void => {
      void flushAll().then((saved) => {
        setWaiting(saved ? null : () => action);
        if (saved) action();
      });
    };
    const leaveAnyway = (): void => {
      discardAll();
      setWaiting(null);
      waiting?.();
    };
    const stuck = waiting && { retry: () => leave(waiting), leaveAnyway, stay: () => setWaiting(null) };
    return { place, leave, goTo: (next) => leave(() => setPlace(next)), stuck };
  }, [place, waiting]);

  return <NavContext.Provider value={nav}>{children}</NavContext.Provider>;
}

/** Where the user is, and how to go elsewhere: `useNav().goTo({ room: 'bespreking', besprekingId })`. */
export function useNav(): Nav {
  const nav = useContext(NavContext);
  if (nav === null) throw new Error('useNav outside NavProvider');
  return nav;
}
