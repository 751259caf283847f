import type { Kader } from '../schema.ts';
import type { Groep, Overgang } from '../schema/overgang.ts';

/** The name of a role, or its id where the kader does not know it. */
export function naamOfRol(kader: Kader, rolId: string): string {
  return kader.rollen.find(({ id }) => id === rolId)?.naam ?? rolId;
}

/** 'Opschalen van fase 2 naar fase 3'; inside a fase its own heading. */
export function overgangTitle({ van, naar, richting, kop }: Overgang): string {
  if (richting === 'binnen') return `Binnen fase ${String(van)}: ${kop}`;
  return `${richting === 'op' ? 'Opschalen' : 'Afschalen'} van fase ${String(van)} naar fase ${String(naar)}`;
}

function logicaText(logica: Groep['logica']): string {
  switch (logica) {
    case 'een-van':
      return 'één ervan is genoeg';
    case 'alle':
      return 'allemaal nodig';
    case 'weging':
      return 'wegen mee';
  }
}

/** 'Bijlage 2, naar fase 3 (één ervan is genoeg)'. */
export function groepText({ naam, logica }: Groep): string {
  return `${naam} (${logicaText(logica)})`;
}
