import type { Fase } from '../../shared/domain/casus/fase.ts';

export interface FaseLooks {
  readonly fill: string;
  readonly border: string;
}

/** Fills go from light to dark, so that they differ in grey print too; the pattern and the word say it again. */
export const faseLooks: Record<Fase, FaseLooks> = {
  1: { fill: 'CFE8D7', border: '1E6B3C' },
  2: { fill: 'FFC27A', border: '9A4B00' },
  3: { fill: 'C3271D', border: 'B4231A' },
  4: { fill: '5C0A14', border: '5C0A14' },
};

/** A fase that has not been determined. */
export const noFaseLooks: FaseLooks = { fill: 'FFFFFF', border: '767F8A' };
