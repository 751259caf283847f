import type { UseCase } from '../use-case.ts';

/** A published version never changes, so a screen may keep it. */
export const getKader: UseCase<'kader.get'> = (ctx, { id, versie }) => ctx.kader(id, versie);
