import { iedereen } from '../../../../shared/domain/delen/deelkeuze.ts';
import { refresh, useCommand } from '../../../query.ts';
import type { RequestFailure } from '../../../request-failure.ts';
import type { Verschil } from '../opened.ts';
import { stukRequests } from '../stuk-requests.ts';
import type { Recht } from './targets.ts';

export interface Choose {
  /** keuze null: as the rules say again. True when it was recorded. */
  send: (keuze: 'mee' | 'niet' | null, targets: readonly Recht[], reden: string) => Promise<boolean>;
  /** For everybody: this text is gewoon, and why; null: its words count again. True when it was recorded. */
  sendGewoon: (reden: string | null) => Promise<boolean>;
  busy: boolean;
  failure: RequestFailure | null;
}

/** Records a choice by hand for several recipients at once; it goes as nood where a rule says no to one of them. */
export function useChoose(besprekingId: string, { bron, bronId }: Pick<Verschil, 'bron' | 'bronId'>): Choose {
  const command = useCommand('verslag.choose');
  const send: Choose['send'] = async (keuze, targets, reden) => {
    const ontvangers = targets.map(({ ontvanger }) => ontvanger);
    const nood = keuze === 'mee' && targets.some(({ needsNood }) => needsNood);
    const result = await command.run({ besprekingId, bron, bronId, ontvangers, keuze, nood, reden });
    // Also when it was refused: the rules may be others than the screen thought.
    await refresh(stukRequests);
    return result.ok;
  };
  const sendGewoon: Choose['sendGewoon'] = async (reden) => {
    const of = { besprekingId, bron, bronId, ontvangers: [iedereen] };
    const keuze = reden === null ? null : ('gewoon' as const);
    const result = await command.run({ ...of, keuze, nood: false, reden: reden ?? '' });
    await refresh(stukRequests);
    return result.ok;
  };
  return { send, sendGewoon, busy: command.busy, failure: command.failure };
}
