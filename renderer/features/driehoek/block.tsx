import type { ReactNode } from 'react';

interface BlockProps {
  /** Its id on the paper, by which an overflow names it. */
  id: string;
  title: string;
  /** One sentence: what to type. */
  hint?: string;
  children: ReactNode;
}

/** One block of the notitie in the form. */
export function Block({ id, title, hint, children }: BlockProps) {
  return (
    <section className="driehoek-block" id={`block-${id}`} data-block={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{title}</h2>
      {hint !== undefined && <p className="second-ink">{hint}</p>}
      {children}
    </section>
  );
}
