import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  useMutation,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { BesprekingView } from '../shared/domain/bespreking/bespreking-view.ts';
import type { RequestInput, RequestName, RequestOutput } from '../shared/ipc/contract.ts';
import type { Result } from '../shared/ipc/result.ts';
import { api } from './api.ts';
import { RequestFailure } from './request-failure.ts';

// The library waits for a timer before it tells the screen; within a microtask the reply and the list are drawn at once.
notifyManager.setScheduler(queueMicrotask);

/** A local app has no network: without 'always' every query would wait for one. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

function requestKey<N extends RequestName>(name: N, input: RequestInput<N>) {
  return [name, input] as const;
}

/** Reads through the cache. The error, if any, is a RequestFailure that <Notice> can show. */
export function useRequest<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  options: { enabled?: boolean; staleTime?: number; keepPrevious?: boolean } = {},
): UseQueryResult<RequestOutput<N>, RequestFailure> {
  return useQuery<RequestOutput<N>, RequestFailure>({
    queryKey: requestKey(name, input),
    enabled: options.enabled ?? true,
    staleTime: options.staleTime ?? 0,
    // While a longer or narrower part of a list is read, what stood there stays.
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
    queryFn: async () => {
      const result = await api.request(name, input);
      if (!result.ok) throw new RequestFailure(result.error);
      return result.value;
    },
  });
}

export interface Command<N extends RequestName> {
  /** Never throws; the same failure also stands in `failure` until the next run or clear. */
  run(input: RequestInput<N>): Promise<Result<RequestOutput<N>>>;
  busy: boolean;
  failure: RequestFailure | null;
  clear(): void;
}

/** Changes something. `refresh` names the reads that are out of date when it succeeded. */
export function useCommand<N extends RequestName>(
  name: N,
  options: { refresh?: readonly RequestName[] } = {},
): Command<N> {
  const mutation = useMutation<RequestOutput<N>, RequestFailure, RequestInput<N>>({
    mutationFn: async (input) => {
      const result = await api.request(name, input);
      if (!result.ok) throw new RequestFailure(result.error);
      return result.value;
    },
    onSuccess: () => refresh(options.refresh ?? []),
  });
  return {
    run: (input) =>
      mutation.mutateAsync(input).then(
        (value) => ({ ok: true, value }),
        (failure: unknown) => ({ ok: false, error: RequestFailure.from(failure).error }),
      ),
    busy: mutation.isPending,
    failure: mutation.error,
    clear: mutation.reset,
  };
}

/** Marks every cached answer to these requests as out of date and reads those on screen again. */
export async function refresh(names: readonly RequestName[]): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => names.some((name) => name === queryKey[0]),
  });
}

/** Puts a reply into the cached answer of a read, so that the screen follows without asking again. */
export function patch<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  change: (old: RequestOutput<N>) => RequestOutput<N>,
): void {
  queryClient.setQueryData<RequestOutput<N>>(requestKey(name, input), (old) =>
    old === undefined ? undefined : change(old),
  );
}

/** The live view: one bespreking with everything on its screen. */
export function useBespreking(besprekingId: string): UseQueryResult<BesprekingView, RequestFailure> {
  return useRequest('bespreking.get', { besprekingId });
}

export function patchBespreking(besprekingId: string, change: (old: BesprekingView) => BesprekingView): void {
  patch('bespreking.get', { besprekingId }, change);
}

/** The answer now in the cache: for a save that must carry the newest revision, not the one it was drawn with. */
export function cached<N extends RequestName>(name: N, input: RequestInput<N>): RequestOutput<N> | undefined {
  return queryClient.getQueryData<RequestOutput<N>>(requestKey(name, input));
}
