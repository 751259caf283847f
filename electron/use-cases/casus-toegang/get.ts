import type { UseCase } from '../use-case.ts';
import { toegangRows } from './rows.ts';

export const getCasusToegang: UseCase<'casus.toegang'> = (ctx, { casusId }) => toegangRows(ctx, casusId);
