import type { ReactNode } from 'react';
import './table.css';

interface Column {
  name: string;
  /** A column whose content speaks for itself (a button): its name is for screen readers only. */
  hidden?: boolean;
  width?: 'narrow' | 'wide';
}

interface TabelProps {
  caption: string;
  columns: readonly Column[];
  /** It scrolls inside its own height, so that the keyboard must be able to get there. */
  scrolls?: boolean;
  /** tr elements. */
  children: ReactNode;
}

/** Rows of 28 with hairlines; the caption is read by screen readers, the heading above it by everyone. */
export function Table({ caption, columns, scrolls = false, children }: TabelProps) {
  return (
    <div className="tabel-scroll" {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': caption })}>
      <table className="tabel">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, hidden, width }) => (
              <th key={name} scope="col" className={width === undefined ? '' : `tabel-${width}`}>
                <span className={hidden === true ? 'visually-hidden' : ''}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
