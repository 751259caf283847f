import type { Regie } from '../../../shared/domain/regie/regie.ts';

/** What is kept with the step as the regie that follows on it, so that nobody has to guess. */
export function regieRecorded({ casusregie, procesregie }: Regie): string {
  const wie = (naam: string) => (naam === '' ? 'nog niemand' : naam);
  return `De regie gaat mee zoals die nu hieronder is bewaard: casusregie ${wie(casusregie)}; procesregie ${wie(procesregie)}. Wordt die anders? Vul dat dan eerst in.`;
}
