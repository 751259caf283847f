import type { RequestInput, RequestName, RequestOutput } from '../../shared/ipc/contract.ts';
import type { Context } from './context.ts';

/** Load, apply the shared rule, save, log, return: one transaction. Throws Refused. */
export type UseCase<N extends RequestName> = (ctx: Context, input: RequestInput<N>) => RequestOutput<N>;
