import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { KeyHint } from './key-hint.tsx';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** primary: the one next step of a screen; quiet: looks like text; icon: square, needs aria-label. */
  variant?: 'primary' | 'default' | 'quiet' | 'icon';
  icon?: IconName;
  /** Shown beside the word; the key itself is handled by the screen. */
  shortcut?: string;
  children?: ReactNode;
}

export function Button({ variant = 'default', icon, shortcut, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${variant}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {shortcut !== undefined && <KeyHint keys={shortcut} />}
    </AriaButton>
  );
}
