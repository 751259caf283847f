import type { Fase } from '../../domain/casus/fase.ts';
import type { Antwoorden } from '../antwoorden.ts';
import { overgangenFrom } from '../overgang.ts';
import { decisiveIds, metRegels } from './overgang-stand.ts';
import type { Kader } from '../schema.ts';

/** What the answers ask for inside the present fase, such as an expert or Veilig Thuis. */
export interface Inzet {
  readonly overgang: string;
  readonly ids: readonly string[];
  readonly tekst: string;
}

/** The met regels of the steps within this fase. They never move the fase. */
export function binnenFase(kader: Kader, fase: Fase | null, antwoorden: Antwoorden): Inzet[] {
  return overgangenFrom(kader, fase)
    .filter((overgang) => overgang.richting === 'binnen')
    .flatMap((overgang) =>
      metRegels(overgang, 'inzet', antwoorden).map((regel) => ({
        overgang: overgang.id,
        ids: decisiveIds(overgang, [regel], 'ja', antwoorden),
        tekst: regel.tekst,
      })),
    );
}
