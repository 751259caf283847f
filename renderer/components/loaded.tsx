import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestFailure } from '../request-failure.ts';
import { FailureNotice } from './notice.tsx';

interface LoadedProps<T> {
  query: UseQueryResult<T, RequestFailure>;
  children: (data: T) => ReactNode;
}

/** What was read, or why it could not be. Reading takes milliseconds, so there is no picture of waiting. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null)
    return <FailureNotice failure={query.error} onRetry={() => void query.refetch()} />;
  return <p className="second-ink">Bezig met openen.</p>;
}
