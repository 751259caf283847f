import { useQuery } from '@tanstack/react-query';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { queryClient } from '../../query.ts';

/** A step being filled in; it is not kept in the store until it is recorded. */
export interface BesluitDraft {
  readonly naar: Fase | null;
  /** Id of a step within the fase; null for any other step. */
  readonly overgang: string | null;
  /** By the name of a participant; who is not in it was not asked yet. */
  readonly akkoord: Readonly<Record<string, boolean | null>>;
  /** Key of the chosen one who decides, 'voorstel', or null: nobody is ever filled in beforehand. */
  readonly beslisser: string | null;
  /** Name of the one at the table who makes the voorstel. */
  readonly voorstelBy: string;
  /** Name of who decided on paper. */
  readonly paperName: string;
  readonly geraadpleegd: readonly string[];
  readonly formeelNummer: string;
  readonly formeelDatum: string | null;
  readonly reason: string;
}

const empty: BesluitDraft = {
  naar: null,
  overgang: null,
  akkoord: {},
  beslisser: null,
  voorstelBy: '',
  paperName: '',
  geraadpleegd: [],
  formeelNummer: '',
  formeelDatum: null,
  reason: '',
};

/** What was filled in stays when the user looks at another step and comes back. */
export function useBesluitDraft(
  besprekingId: string,
): readonly [BesluitDraft, (part: Partial<BesluitDraft>) => void, () => void] {
  const queryKey = ['besluit-concept', besprekingId];
  const { data } = useQuery({
    queryKey,
    queryFn: () => empty,
    initialData: empty,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const change = (part: Partial<BesluitDraft>): void => {
    queryClient.setQueryData<BesluitDraft>(queryKey, (old) => ({ ...(old ?? empty), ...part }));
  };
  return [data, change, () => change(empty)];
}
