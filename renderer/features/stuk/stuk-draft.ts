import type { SjabloonId } from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { StukChoices, StukInput } from '../../../shared/ipc/contract/stuk.ts';

/** What is filled in and chosen for one paper. */
export interface StukDraft {
  readonly velden: Readonly<Record<string, string>>;
  /** Whom it is for: a genodigde of an uitnodiging, a betrokkene of a brief; '' for nobody yet. */
  readonly wie: string;
  readonly niveau: number;
  readonly regelIds: readonly string[];
}

export interface StukOf {
  readonly casusId: string;
  readonly sjabloon: SjabloonId;
  readonly besprekingId: string | null;
}

/** How a form begins. */
export function beginDraft({ velden, niveaus }: StukChoices, wie: string): StukDraft {
  return {
    velden: Object.fromEntries(velden.map(({ naam, value }) => [naam, value])),
    wie,
    niveau: niveaus[0]?.niveau ?? 1,
    regelIds: [],
  };
}

/** The request for it. What the sjabloon does not ask any more goes along and counts for nothing. */
export function inputOf({ casusId, sjabloon, besprekingId }: StukOf, draft: StukDraft): StukInput {
  const isBrief = sjabloon === 'brief-betrokkene' || sjabloon === 'brief-ouders';
  const wie = draft.wie === '' ? null : draft.wie;
  return {
    casusId,
    sjabloon,
    besprekingId,
    deelnemerId: sjabloon === 'uitnodiging' ? wie : null,
    betrokkeneId: isBrief ? wie : null,
    niveau: draft.niveau,
    regelIds: [...draft.regelIds],
    velden: Object.entries(draft.velden).map(([naam, value]) => ({ naam, value })),
  };
}
