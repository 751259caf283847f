import type { Fase } from '../../domain/casus/fase.ts';
import { faseLabel } from '../fase.ts';
import type { Kader } from '../schema.ts';
import type { Weging } from './weging.ts';

/** The outcome in one sentence, as the head of the panel. */
export function headline(kader: Kader, weging: Pick<Weging, 'uitkomst' | 'naar'>): string {
  const naar = (fase: Fase | null) => faseLabel(kader, fase);
  switch (weging.uitkomst) {
    case 'opschalen':
      return `Naar ${naar(weging.naar)} is aan de orde`;
    case 'afschalen':
      return `Terug naar ${naar(weging.naar)} is aan de orde`;
    case 'handhaven':
      return `Blijft ${naar(weging.naar)}`;
    case 'inschalen':
      return `Past bij ${naar(weging.naar)}`;
    case 'consult':
      return 'Vraag consult';
    case 'onvoldoende':
      return 'Nog niet te zeggen';
  }
}
