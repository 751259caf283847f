import type { ReactNode } from 'react';
import './lege-staat.css';

/** An empty screen or list: what will stand here, and the first step. */
export function LegeStaat({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="lege-staat">
      <p>{children}</p>
      {action}
    </div>
  );
}
