import { z } from 'zod';

/** A day on which the field does not work; date is 'YYYY-MM-DD', name is Dutch. */
export const feestdagSchema = z.strictObject({ date: z.iso.date(), name: z.string().min(1) });

export type Feestdag = Readonly<z.infer<typeof feestdagSchema>>;
