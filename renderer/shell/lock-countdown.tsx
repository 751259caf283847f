import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { Notice } from '../components/notice.tsx';

/** Main counts the idle time; any key or movement takes the line away. */
export function LockCountdown() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => api.on('toegang.lockIn', (event) => setSeconds(event.seconds)), []);
  if (seconds <= 0) return null;
  return (
    <div className="shell-notice">
      <Notice tone="attention">
        Casustafel vergrendelt over {seconds} seconden. Druk op een toets om door te werken. Wat u typte is
        dan bewaard.
      </Notice>
    </div>
  );
}
