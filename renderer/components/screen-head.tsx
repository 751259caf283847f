import type { ReactNode } from 'react';
import './screen-head.css';

/** Title of a screen with what can be done there. */
export function ScreenHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="screen-head">
      <h1>{title}</h1>
      {children !== undefined && <div className="screen-head-actions">{children}</div>}
    </div>
  );
}
