import { rolNaam } from '../rol.ts';
import type { Kader } from '../schema.ts';
import type { Overgang, VoorafStap } from '../schema/overgang.ts';

/** What the meeting ticked: the id of a step and whether it has been done. */
export interface VoorafFeit {
  readonly id: string;
  readonly vervuld: boolean;
}

export interface VoorafStand {
  readonly id: string;
  readonly tekst: string;
  readonly door: readonly string[];
  readonly document: string | null;
  /** A formal step, such as the besluit of the burgemeester with number and date. */
  readonly formeel: boolean;
  readonly vervuld: boolean;
  /** Everything that comes before it has been done. */
  readonly isNext: boolean;
}

/** What must come first, then the formal steps, in the order of the kader. */
export function voorafOf(kader: Kader, overgang: Overgang, feiten: readonly VoorafFeit[]): VoorafStand[] {
  const done = new Set(feiten.filter((feit) => feit.vervuld).map((feit) => feit.id));
  const toStand = (stap: VoorafStap, formeel: boolean): VoorafStand => ({
    id: stap.id,
    tekst: stap.tekst,
    door: stap.door.map((rol) => rolNaam(kader, rol)),
    document: stap.document ?? null,
    formeel,
    vervuld: done.has(stap.id),
    isNext: stap.na.every((id) => done.has(id)),
  });
  return [
    ...overgang.vooraf.map((stap) => toStand(stap, false)),
    ...overgang.formeleStappen.map((stap) => toStand(stap, true)),
  ];
}

/** Why the step cannot be taken yet, in Dutch; empty when everything has been done in the right order. */
export function voorafRedenen(stappen: readonly VoorafStand[]): string[] {
  return stappen.flatMap((stap) => {
    const wie = stap.door.join(' of ');
    if (stap.vervuld && !stap.isNext) {
      return [`"${stap.tekst}" is te vroeg: eerst moet de stap ervoor klaar zijn.`];
    }
    if (stap.vervuld) return [];
    return [stap.formeel ? `Nog nodig: ${stap.tekst} (${wie}).` : `Eerst nodig: ${stap.tekst} (${wie}).`];
  });
}
