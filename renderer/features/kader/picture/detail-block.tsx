import type { ReactNode } from 'react';
import { Herkomst, type WithHerkomst } from './herkomst.tsx';

export interface DetailItem {
  readonly key: string;
  readonly text: ReactNode;
  readonly of?: WithHerkomst | undefined;
}

interface DetailBlockProps {
  title: string;
  items: readonly DetailItem[];
  /** Steps that come one after the other. */
  ordered?: boolean;
  /** What stands here when there is nothing; without it the block is left out. */
  none?: string;
  /** Lines in columns over the whole width. */
  wide?: boolean;
}

/** A head with lines, each with its source. */
export function DetailBlock({ title, items, ordered = false, none, wide = false }: DetailBlockProps) {
  if (items.length === 0 && none === undefined) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <section className={wide ? 'detail-block detail-block-wide' : 'detail-block'} aria-label={title}>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className="second-ink">{none}</p>
      ) : (
        <List className={ordered ? undefined : 'plain'}>
          {items.map(({ key, text, of }) => (
            <li key={key}>
              {text}
              {of !== undefined && <Herkomst of={of} />}
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
