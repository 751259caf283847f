import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import { suggestedGrondslag } from './suggested-grondslag.ts';

/** What the form starts with before anything was saved. */
export const emptyGemeente: Gemeente = {
  naam: '',
  kaderId: '',
  kaderVersie: '',
  regime: 'gemeentelijke-taak',
  grondslag: suggestedGrondslag['gemeentelijke-taak'],
  convenant: '',
  reservekopieMap: null,
  lockAfterMinutes: 15,
};
