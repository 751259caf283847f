import type { UseCase } from '../use-case.ts';

/** The register, newest first, with the moment at which the clocks are read. */
export const listDatalekken: UseCase<'datalek.list'> = (ctx) => ({
  now: ctx.now(),
  datalekken: ctx.store.datalek.all(),
});
