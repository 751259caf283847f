import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const getConcept: UseCase<'kader.getConcept'> = (ctx, { id }) => required(ctx.store.kader.concept(id));
