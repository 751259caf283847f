import { z } from 'zod';

/** A calendar day, 'YYYY-MM-DD'. */
export const datumSchema = z.iso.date();

/** A moment in UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export const momentSchema = z.iso.datetime();

/** A clock time, 'HH:mm'. */
export const tijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
