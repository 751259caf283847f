import type { UseCase } from '../use-case.ts';
import { verzendenOf } from './verzenden-of.ts';

export const getVerzenden: UseCase<'verzenden.get'> = (ctx) => verzendenOf(ctx);
