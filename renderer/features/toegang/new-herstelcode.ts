import type { ComponentType, ReactNode } from 'react';

/** A herstelcode that was just made and is not confirmed yet. */
export interface NewHerstelcode {
  herstelcode: readonly string[];
  /** Numbers of the groups, from 1, that must be typed back. */
  asked: readonly number[];
  /** The short mark on its paper. */
  kenmerk: string;
}

/** What a herstelcode is shown in: a page before the rooms, or a section of Beheer. */
export type HerstelcodeFrame = ComponentType<{ title: string; children: ReactNode }>;
