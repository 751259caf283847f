import type { UseCase } from '../use-case.ts';
import { klassenOf } from './klassen-of.ts';

export const getKlassen: UseCase<'klassen.get'> = (ctx) => klassenOf(ctx);
