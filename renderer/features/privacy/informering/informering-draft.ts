import type { InformeringAntwoord } from '../../../../shared/domain/informering/informering.ts';
import type { Uitzondering } from '../../../../shared/domain/informering/uitzondering.ts';

/** What is typed about informing; which fields count depends on the uitkomst. */
export interface InformeringDraft {
  uitkomst: InformeringAntwoord['uitkomst'];
  datum: string | null;
  door: string;
  hoe: string;
  grond: Uitzondering | null;
  reden: string;
  herzieningOp: string | null;
}

export function emptyInformering(today: string): InformeringDraft {
  return {
    uitkomst: 'geinformeerd',
    datum: today,
    door: '',
    hoe: '',
    grond: null,
    reden: '',
    herzieningOp: null,
  };
}

/** The answer as it can be recorded, or null while something is still missing. */
export function antwoordOf(draft: InformeringDraft): InformeringAntwoord | null {
  const { uitkomst, datum, grond, herzieningOp } = draft;
  const [door, hoe, reden] = [draft.door.trim(), draft.hoe.trim(), draft.reden.trim()];
  switch (uitkomst) {
    case 'geinformeerd':
      return datum === null || door === '' || hoe === '' ? null : { uitkomst, datum, door, hoe };
    case 'uitgesteld':
      return herzieningOp === null || reden === '' ? null : { uitkomst, reden, herzieningOp };
    case 'niet':
      return grond === null || reden === '' ? null : { uitkomst, grond, reden };
  }
}
