import { useEffect, useState } from 'react';
import type { EventPayload } from '../../../shared/ipc/events.ts';
import { api } from '../../api.ts';

/** How many files are there; null before the first, and again when `busy` ends. */
export function useProgress(busy: boolean): EventPayload<'verzending.progress'> | null {
  const [progress, setProgress] = useState<EventPayload<'verzending.progress'> | null>(null);
  useEffect(() => api.on('verzending.progress', setProgress), []);
  return busy ? progress : null;
}
