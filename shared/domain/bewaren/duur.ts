import { parseDate } from '@internationalized/date';
import { z } from 'zod';

/** A length of time as the law and a selectielijst write it. */
export const duurSchema = z.strictObject({
  aantal: z.int().min(1).max(600),
  eenheid: z.enum(['jaren', 'maanden']),
});
export type Duur = z.infer<typeof duurSchema>;

/** The day so long after `date`, both 'YYYY-MM-DD'; 29 February gives 28 February in another year. */
export function addDuur(date: string, { aantal, eenheid }: Duur): string {
  return parseDate(date)
    .add(eenheid === 'jaren' ? { years: aantal } : { months: aantal })
    .toString();
}

/** '1 jaar', '18 maanden'. */
export function duurWords({ aantal, eenheid }: Duur): string {
  const one = eenheid === 'jaren' ? 'jaar' : 'maand';
  return `${aantal} ${aantal > 1 && eenheid === 'maanden' ? 'maanden' : one}`;
}

/** In whole months, to compare. */
export function duurMonths({ aantal, eenheid }: Duur): number {
  return eenheid === 'jaren' ? aantal * 12 : aantal;
}
