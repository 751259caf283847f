import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import { grondslagVoorstel } from './grondslag-voorstel.ts';

/** What the form starts with before anything was saved. */
export const emptyGemeente: Gemeente = {
  naam: '',
  kaderId: '',
  kaderVersie: '',
  regime: 'gemeentelijke-taak',
  grondslag: grondslagVoorstel['gemeentelijke-taak'],
  convenant: '',
  reservekopieMap: null,
  slotNaMinuten: 15,
};
