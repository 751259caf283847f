import type { ReactNode } from 'react';
import './button.css';

interface RowButtonProps {
  /** quiet: looks like text. */
  variant?: 'default' | 'quiet';
  'aria-label'?: string;
  title?: string;
  /** Where a key of the row does the same. */
  tabIndex?: -1;
  onPress: () => void;
  children: ReactNode;
}

/** A button in a row of a long list: a plain one, because hundreds of the other kind take too long to draw. */
export function RowButton({ variant = 'quiet', onPress, children, ...props }: RowButtonProps) {
  return (
    <button type="button" className={`button button-${variant}`} onClick={onPress} {...props}>
      {children}
    </button>
  );
}
