import { z } from 'zod';

/** What is typed to find rows of a long list. */
export const filterText = z.string().max(200);

/** How many rows of a long list are asked for. */
export const listLimit = z.int().min(1).max(5_000);
