import type { UseCase } from '../use-case.ts';

export const listKaders: UseCase<'kader.list'> = (ctx) => ctx.kaders();
