import type { ReactNode } from 'react';
import './empty-state.css';

/** An empty screen or list: what will stand here, and the first step. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="lege-staat">
      <p>{children}</p>
      {action}
    </div>
  );
}
