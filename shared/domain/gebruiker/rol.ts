import { z } from 'zod';

/** What somebody is in this app. FG/auditor sees the logboek and key figures, and nothing of a casus. */
export const rolSchema = z.enum(['voorzitter', 'notulist', 'aov', 'beheerder', 'auditor']);
export type Rol = z.infer<typeof rolSchema>;

export const rollen: readonly Rol[] = rolSchema.options;

export const rolWord: Record<Rol, string> = {
  voorzitter: 'Voorzitter',
  notulist: 'Notulist',
  aov: 'AOV’er',
  beheerder: 'Functioneel beheerder',
  auditor: 'FG of auditor',
};
