import { useEffect, useRef, type ReactNode } from 'react';
import { Berichten } from '../features/bericht/berichten.tsx';
import { LockCountdown } from './lock-countdown.tsx';
import { StuckNotice } from './stuck-notice.tsx';

/** The place of one room. It takes the focus when the room itself did not, so that Tab goes on from there. */
export function RoomFrame({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={frame} id="room" className="shell-room" tabIndex={-1}>
      <StuckNotice />
      <LockCountdown />
      <Berichten />
      {children}
    </main>
  );
}
