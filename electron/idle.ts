import { powerMonitor } from 'electron';

const checkEveryMs = 5_000;
const warnSeconds = 120;

export interface IdleParts {
  /** Minutes without a key or a click before the lock; null when nothing is open. */
  minutes: () => number | null;
  warn: (seconds: number) => void;
  lock: () => void;
}

/** Locks after idle time, at suspend, and at screen lock where the system tells. */
export function watchIdle({ minutes, warn, lock }: IdleParts): void {
  let warned = false;
  setInterval(() => {
    const limit = minutes();
    if (limit === null) return;
    const left = limit * 60 - powerMonitor.getSystemIdleTime();
    if (left <= 0) lock();
    else if (left <= warnSeconds) {
      warned = true;
      warn(left);
    } else if (warned) {
      warned = false;
      warn(0);
    }
  }, checkEveryMs);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
