import type { ReactNode } from 'react';
import './toegang.css';

interface ToegangPageProps {
  title: string;
  /** 'Stap 2 van 4' */
  step?: string;
  children?: ReactNode;
}

/** The one column in which everything before the rooms happens. */
export function ToegangPage({ title, step, children }: ToegangPageProps) {
  return (
    <main className="toegang">
      <p className="toegang-name">Casustafel</p>
      {step !== undefined && <p className="meta">{step}</p>}
      <h1>{title}</h1>
      {children}
    </main>
  );
}
