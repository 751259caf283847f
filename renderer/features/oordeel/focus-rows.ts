import type { KeyboardEvent } from 'react';

/** Moves the focus between the elements that match, by ↑ ↓ Home End. True when it did. */
export function moveFocusByArrow(event: KeyboardEvent<HTMLElement>, selector: string): boolean {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey) return false;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (at === -1) return false;
  const target = targetOf(event.key, at, rows.length);
  if (target === null) return false;
  rows[target]?.focus();
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Enter in a one-line field goes to the next field of the form; true when there is none. Only Enter on an option
 * of an open list is for that list. For the capture phase: a combobox lets no Enter through.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey) return false;
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
  const at = fields.findIndex((field) => field === document.activeElement);
  if (at === -1 || fields[at]?.hasAttribute('aria-activedescendant') === true) return false;
  event.preventDefault();
  event.stopPropagation();
  const next = fields[at + 1];
  next?.focus();
  next?.select();
  return next === undefined;
}
