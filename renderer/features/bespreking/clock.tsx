import { useEffect, useState } from 'react';
import { clockTime } from '../../../shared/verslag/clock-time.ts';

const aSecond = 1_000;

/** What time it is, small; the zaalscherm has none. */
export function Clock() {
  const [time, setTime] = useState(() => clockTime(new Date().toISOString()));
  useEffect(() => {
    const timer = setInterval(() => setTime(clockTime(new Date().toISOString())), aSecond);
    return () => clearInterval(timer);
  }, []);
  return <p className="clock meta">{time} uur</p>;
}
