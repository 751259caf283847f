import { useCallback } from 'react';
import { useRequest } from '../../query.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import type { ClockNow } from './read-moment.ts';

const clockLength = 5;

/** The day as the main process has it, and the time on the clock of the Netherlands, asked for when it is needed. */
export function useClockNow(): () => ClockNow {
  const vandaag = useRequest('vandaag.get', {});
  const today = vandaag.data?.today;
  return useCallback(() => {
    const moment = new Date().toISOString();
    const time = clockTime(moment).replace('.', ':').padStart(clockLength, '0');
    return { today: today ?? moment.slice(0, 10), time };
  }, [today]);
}
