import type { Begrip, Gap } from './begrip.ts';

/** What an afspraak still lacks: an organisatie and a person, what, and when. It is saved all the same. */
export function gapsOf({
  eigenaren,
  bronOpen,
  tekst,
  termijn,
}: Pick<Begrip, 'eigenaren' | 'bronOpen' | 'tekst' | 'termijn'>): readonly Gap[] {
  const gaps: Gap[] = [];
  const known = eigenaren.length > 0 && eigenaren.every((one) => one.complete) && bronOpen.length === 0;
  if (!known) gaps.push('wie');
  if (tekst === '') gaps.push('wat');
  if (termijn === null) gaps.push('wanneer');
  return gaps;
}
