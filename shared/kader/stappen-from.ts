import type { Fase } from '../domain/casus/fase.ts';
import { overgangenFrom } from './overgang.ts';
import type { Kader } from './schema.ts';

const fasen: readonly Fase[] = [1, 2, 3, 4];

/** A step that can be recorded. Within the fase it goes by its overgang, and kop says what it is. */
export interface StapChoice {
  readonly id: string;
  readonly naar: Fase;
  readonly overgang: string | null;
  readonly kop: string;
}

/** What the kader lets happen to a casus in this fase: another fase, staying, or a step within it. Without a fase yet, all four. */
export function stappenFrom(kader: Kader, fase: Fase | null): StapChoice[] {
  const from = fase === null ? [] : overgangenFrom(kader, fase);
  const naar = from.map((overgang) => overgang.naar);
  return fasen
    .filter((one) => fase === null || one === fase || naar.includes(one))
    .flatMap((one) => [
      { id: `fase ${String(one)}`, naar: one, overgang: null, kop: '' },
      ...from
        .filter((overgang) => overgang.richting === 'binnen' && one === fase)
        .map(({ id, kop }) => ({ id: `binnen ${id}`, naar: one, overgang: id, kop })),
    ]);
}
