/** What of a keyboard event tells the Alt keys apart. */
export interface AltEvent {
  readonly type: string;
  readonly key: string;
  readonly location: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  getModifierState(key: string): boolean;
}

export interface LeftAlt {
  /** Must see every keydown and keyup of the window; says whether Left Alt, and only that, is held now. */
  read(event: AltEvent): boolean;
  /** The window lost the focus: a keyup may have been missed. */
  forget(): void;
}

const LEFT = 1;

/**
 * Follows the Left Alt key. The right one is AltGr on many keyboards: it types é, € and quotes, and Windows
 * reports it as Ctrl and Alt together, so it must never steer.
 */
export function createLeftAlt(): LeftAlt {
  let held = false;
  return {
    read(event) {
      if (event.key === 'Alt') held = event.type === 'keydown' ? event.location === LEFT : false;
      const isAltGr = event.getModifierState('AltGraph') || event.ctrlKey;
      return held && event.altKey && !isAltGr && !event.metaKey;
    },
    forget() {
      held = false;
    },
  };
}
