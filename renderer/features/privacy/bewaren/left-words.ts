import type { Retention } from '../../../../shared/domain/bewaren/retention-of.ts';

/** 'nog 3 dagen', 'vandaag de laatste dag', '2 jaar voorbij'; '' without an end. */
export function leftWords({ daysLeft }: Pick<Retention, 'daysLeft'>): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return 'vandaag is de laatste dag';
  const count = countWords(Math.abs(daysLeft));
  return daysLeft > 0 ? `nog ${count}` : `${count} voorbij`;
}

function countWords(days: number): string {
  if (days === 1) return '1 dag';
  if (days < 60) return `${days} dagen`;
  if (days < 730) return `${Math.floor(days / 30.44)} maanden`;
  return `${Math.floor(days / 365.25)} jaar`;
}
