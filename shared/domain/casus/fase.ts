import { z } from 'zod';

/** The AVE phase; null is "nog te bepalen". */
export const faseSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Fase = z.infer<typeof faseSchema>;
