import type { Kader } from '../../../../shared/kader/schema.ts';

type Termijn = Pick<Kader['termijnen'][number], 'soort' | 'aantal' | 'eenheid'>;

const many: Readonly<Record<Termijn['eenheid'], string>> = { week: 'weken', maand: 'maanden', jaar: 'jaar' };

/** 'elke 6 weken', 'elk jaar', 'hoogstens 9 maanden'. */
export function durationWords({ soort, aantal, eenheid }: Termijn): string {
  if (soort === 'traject') return `hoogstens ${aantal} ${aantal === 1 ? eenheid : many[eenheid]}`;
  if (aantal > 1) return `elke ${aantal} ${many[eenheid]}`;
  return eenheid === 'jaar' ? 'elk jaar' : `elke ${eenheid}`;
}
