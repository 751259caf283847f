import { expect, test } from 'vitest';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { stappenFrom } from '../../../shared/kader/stappen-from.ts';
import { noordLimburg } from './answers.ts';

test('the steps are those of the kader, staying and steps within the fase included; without a fase all four', () => {
  const ids = (fase: Fase | null) => stappenFrom(noordLimburg, fase).map(({ id }) => id);
  expect(ids(2)).toEqual(['fase 1', 'fase 2', 'binnen 2-2-op', 'binnen 2-2-af', 'fase 3', 'fase 4']);
  expect(ids(4)).toEqual(['fase 3', 'fase 4']);
  expect(ids(null)).toEqual(['fase 1', 'fase 2', 'fase 3', 'fase 4']);
});
