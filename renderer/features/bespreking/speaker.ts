/** What a screen reader is told when a key did something that is only seen elsewhere on the screen. */
export interface Speaker {
  readonly say: (text: string) => void;
  readonly said: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds the last thing said apart from the screen, so that speaking paints nothing else. */
export function createSpeaker(): Speaker {
  let said = '';
  const listeners = new Set<() => void>();
  return {
    say: (text) => {
      said = text;
      for (const listener of listeners) listener();
    },
    said: () => said,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
