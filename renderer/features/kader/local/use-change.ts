import { useState } from 'react';
import type { KaderChange } from '../../../../shared/kader/local/change.ts';
import { clockTime } from '../../../../shared/verslag/clock-time.ts';
import { useConcept } from './concept-context.ts';
import { refusalText } from './refusal-text.ts';

/** A change that is made with a key instead of by typing. Answers whether it was kept. */
export function useChange(field: string) {
  const { change, report } = useConcept();
  const [error, setError] = useState<string | undefined>(undefined);
  const run = async (wanted: KaderChange): Promise<boolean> => {
    report(field, { kind: 'saving' });
    const result = await change(wanted);
    // A refusal stands beside the field itself; nothing typed is left unsaved.
    report(
      field,
      result.ok ? { kind: 'saved', at: clockTime(new Date().toISOString()) } : { kind: 'untouched' },
    );
    setError(result.ok ? undefined : refusalText(result.error));
    return result.ok;
  };
  return { run, error, clear: () => setError(undefined) };
}
