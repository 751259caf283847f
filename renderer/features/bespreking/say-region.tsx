import { useImperativeHandle, useState, type Ref } from 'react';

export interface SayHandle {
  say(text: string): void;
}

/** Tells a screen reader what a key did. Its own state, so that speaking paints nothing else. */
export function SayRegion({ ref }: { ref: Ref<SayHandle> }) {
  const [said, setSaid] = useState('');
  useImperativeHandle(ref, () => ({ say: setSaid }), []);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
