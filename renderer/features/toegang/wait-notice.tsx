import { useEffect, useState } from 'react';
import { waitText } from '../../../shared/domain/toegang/wrong-tries.ts';
import { Notice } from '../../components/notice.tsx';

interface WaitNoticeProps {
  /** When this changes the count starts over. */
  seconds: number;
  onOver: () => void;
}

/** Too many wrong tries: how long it still takes. A screen reader hears the notice once, not every second. */
export function WaitNotice({ seconds, onOver }: WaitNoticeProps) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const now = (end - performance.now()) / 1_000;
      setLeft(Math.max(0, now));
      if (now > 0) return;
      clearInterval(timer);
      onOver();
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds, onOver]);

  return (
    <>
      <Notice tone="attention" word="Even wachten">
        Er is te vaak een verkeerde wachtzin of code getypt. Opnieuw starten maakt het wachten niet korter.
      </Notice>
      <p role="timer">
        {left > 0 ? `U kunt het straks weer proberen: ${waitText(left)}.` : 'U kunt het weer proberen.'}
      </p>
    </>
  );
}
