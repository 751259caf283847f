import type { ReactNode } from 'react';
import type { RequestFailure } from '../request-failure.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './notice.css';

type Tone = 'error' | 'attention' | 'good';

const tones = {
  error: { word: 'Niet gelukt', icon: 'error' },
  attention: { word: 'Let op', icon: 'attention' },
  good: { word: 'Gelukt', icon: 'check' },
} as const;

/** Says something in its place on the screen, never over it. An error is read out at once. */
export function Notice({ tone, word, children }: { tone: Tone; word?: string; children: ReactNode }) {
  return (
    <div className={`melding melding-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tones[tone].icon} />
      <div>
        <strong>{word ?? tones[tone].word}.</strong> {children}
      </div>
    </div>
  );
}

/** The text of a failed request, with a key to try again where that makes sense. */
export function FailureNotice({
  failure,
  onRetry,
}: {
  failure: RequestFailure | null;
  onRetry?: () => void;
}) {
  if (failure === null) return null;
  return (
    <Notice tone="error">
      {failure.text}
      {onRetry !== undefined && (
        <>
          {' '}
          <Button variant="quiet" onPress={onRetry}>
            Opnieuw proberen
          </Button>
        </>
      )}
    </Notice>
  );
}
