import type { Fase } from '../../domain/casus/fase.ts';
import type { OvergangStand } from './overgang-stand.ts';

/** inschalen: no fase was set yet, and the answers fit one. */
export type Uitkomst = 'opschalen' | 'afschalen' | 'handhaven' | 'consult' | 'onvoldoende' | 'inschalen';

/** The bare outcome; what it rests on and how it reads is worked out in afweging.ts. */
export interface Weging {
  readonly uitkomst: Uitkomst;
  /** The fase the outcome names; null with consult and onvoldoende. */
  readonly naar: Fase | null;
  /** The overgang at hand. */
  readonly stand: OvergangStand | undefined;
  readonly standen: readonly OvergangStand[];
  /** Opschalen and afschalen are both met. */
  readonly contradictory: boolean;
}
