import type { KeyboardEvent } from 'react';
import type { LetterOption } from './letter-choice.tsx';

/** The option whose first letter is pressed; null for any other key and for keys with Ctrl, Alt or Meta. */
export function optionForKey<Id extends string>(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  options: readonly LetterOption<Id>[],
): Id | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key.toLowerCase();
  return options.find(({ word }) => word.charAt(0) === key)?.id ?? null;
}
