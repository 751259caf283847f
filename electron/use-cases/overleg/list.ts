import type { UseCase } from '../use-case.ts';

export const listOverleggen: UseCase<'overleg.list'> = (ctx) => ctx.store.overleg.rows();
