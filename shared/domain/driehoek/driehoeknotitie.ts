import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';
import { notitieInhoudSchema } from './inhoud.ts';

/** Two pages for burgemeester, officier and politie; casusId null: begun after a phone call, not linked yet. */
export const driehoeknotitieSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema.nullable(),
  /** 'D2026-003'. */
  nummer: z.string(),
  inhoud: notitieInhoudSchema,
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Driehoeknotitie = z.infer<typeof driehoeknotitieSchema>;

/** What was laid down to be handed out; never changes. */
export const notitieVersieSchema = z.strictObject({
  id: idSchema,
  driehoeknotitieId: idSchema,
  nummer: z.int().min(1),
  inhoud: notitieInhoudSchema,
  hash: z.string(),
  door: requiredTekst,
  createdAt: momentSchema,
});
export type NotitieVersie = z.infer<typeof notitieVersieSchema>;

/** The next number of a year, 'DYYYY-NNN': it stands on the paper and in the file name instead of a name. */
export function nextNotitieNummer(today: string, last: string | null): string {
  const year = `D${today.slice(0, 4)}-`;
  const previous = last?.startsWith(year) ? Number(last.slice(year.length)) : 0;
  return `${year}${String(previous + 1).padStart(3, '0')}`;
}
