import { useSyncExternalStore } from 'react';
import type { Speaker } from './speaker.ts';

/** The place where a screen reader hears what a key did. */
export function SayRegion({ speaker }: { speaker: Speaker }) {
  return (
    <p className="visually-hidden" role="status">
      {useSyncExternalStore(speaker.subscribe, speaker.said)}
    </p>
  );
}
