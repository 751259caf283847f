import { defaultDelenWijzer } from '../../../shared/domain/delen/delen-wijzer.ts';
import type { UseCase } from '../use-case.ts';
import { wijzerOf } from './wijzer-of.ts';

export const getDelenWijzer: UseCase<'delenwijzer.get'> = (ctx) => ({
  ...wijzerOf(ctx),
  proposal: [...defaultDelenWijzer],
});
