import type { Page } from '@playwright/test';
import type { KaderPlay } from './kader-play.ts';
import type { Keys } from './keys.ts';
import type { Shots } from './shots.ts';

/** Who plays the demo: on which page, with which keys, leaving which pictures. */
export interface Player {
  page: Page;
  keys: Keys;
  shots: Shots;
  /** The kader of the gemeente, and what the meeting says under it. */
  kader: KaderPlay;
}
