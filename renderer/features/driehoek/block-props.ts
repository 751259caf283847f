import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';

/** What each block of the form is given: the whole notitie and the way to change a part of it. */
export interface BlockProps {
  readonly inhoud: NotitieInhoud;
  readonly change: (part: Partial<NotitieInhoud>) => void;
}
