import type { z } from 'zod';

/** One request of the contract: what goes in and what comes out, both parsed. */
export interface Request<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I;
  output: O;
}

export function request<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Request<I, O> {
  return { input, output };
}
