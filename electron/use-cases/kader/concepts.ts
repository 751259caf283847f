import type { UseCase } from '../use-case.ts';

/** What is being made, last changed first. */
export const listConcepts: UseCase<'kader.concepts'> = (ctx) =>
  ctx.store.kader
    .concepts()
    .map(({ kader, ...concept }) => ({ ...concept, naam: kader.naam, versie: kader.versie }));
