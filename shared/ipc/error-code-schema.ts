import { z } from 'zod';
import { errorTexts, type ErrorCode } from './error-codes.ts';

export const errorCodeSchema = z.enum(Object.keys(errorTexts) as [ErrorCode, ...ErrorCode[]]);
