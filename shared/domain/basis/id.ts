import { z } from 'zod';

/** A record's key: UUID v4, made by the main process. */
export const idSchema = z.uuid();
