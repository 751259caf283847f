import { z } from 'zod';
import { regimeSchema, type Regime } from './regime.ts';

/**
 * What can be asked for. Persoonsgerichte aanpak radicalisering has an act of its own with its own partners,
 * terms and rights (Besluit, Stb. 2025, 78): it can be chosen, and is then refused with words.
 */
export const regimeChoiceSchema = z.enum([...regimeSchema.options, 'radicalisering']);
export type RegimeChoice = z.infer<typeof regimeChoiceSchema>;

export type RegimeRefusal = 'radicalisering' | 'consult-met-namen';

/** Why a casus about so many people cannot have this regime; null when it can. A consult names nobody. */
export function regimeRefusal(choice: RegimeChoice, betrokkenen: number): RegimeRefusal | null {
  if (choice === 'radicalisering') return 'radicalisering';
  return choice === 'consult' && betrokkenen > 0 ? 'consult-met-namen' : null;
}

/** What stands under grondslag in a consult. */
export const consultGrondslag = 'Geen: in een consult zonder namen staan geen persoonsgegevens';

/** The choice as a regime; null for one that is refused. */
export function asRegime(choice: RegimeChoice): Regime | null {
  return choice === 'radicalisering' ? null : choice;
}
