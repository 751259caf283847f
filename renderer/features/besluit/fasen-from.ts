import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { overgangenFrom } from '../../../shared/kader/overgang.ts';
import type { Kader } from '../../../shared/kader/schema.ts';

const fasen: readonly Fase[] = [1, 2, 3, 4];

/** The fasen the kader lets a casus go to from here, staying included; without a fase yet, all of them. */
export function fasenFrom(kader: Kader, fase: Fase | null): Fase[] {
  if (fase === null) return [...fasen];
  const naar = overgangenFrom(kader, fase).map((overgang) => overgang.naar);
  return fasen.filter((one) => one === fase || naar.includes(one));
}
