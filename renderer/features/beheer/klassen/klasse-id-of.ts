import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { fold } from '../../../../shared/invoer/fold.ts';

const longest = 36;

/** A lasting id made of the first name of a klasse; a number behind it when it is taken. */
export function klasseIdOf(naam: string, klassen: readonly Klasse[]): string {
  const slug =
    fold(naam)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, longest) || 'klasse';
  const taken = new Set(klassen.map(({ id }) => id));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
