import type { UseCase } from '../use-case.ts';
import { bevoegdhedenOf } from './bevoegdheden-of.ts';

export const getBevoegdheden: UseCase<'bevoegdheden.get'> = (ctx) => bevoegdhedenOf(ctx);
