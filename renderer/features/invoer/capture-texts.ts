import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import { entryName } from './entry-name.ts';

const number = new Intl.NumberFormat('nl-NL');

/** What the capture block says. */
export const captureTexts = {
  otherTable: (name: string) =>
    `Van ${name} maakt u zo geen andere soort. Streep hem door met Ctrl+Delete en typ een nieuwe regel.`,
  leefgebied: (leefgebied: string) => (leefgebied === '' ? 'Geen leefgebied' : `Leefgebied: ${leefgebied}`),
  tooLong: (length: number) =>
    `Deze tekst is te lang: ${number.format(length)} tekens. Meer dan 100.000 gaat niet. Knip hem in stukken; uw tekst staat er nog.`,
  tooMany: (count: number) =>
    `Dit zijn er te veel in een keer: ${number.format(count)}. Plak ze in delen; er is niets veranderd.`,
  howToLeave: (name: string) => `Enter bewaart de verbetering. Met ↓ blijft ${name} zoals hij was.`,
  downAgain: (name: string) => `Nog een keer ↓ en ${name} blijft zoals hij was.`,
  finishFirst: 'Maak eerst de regel af die u typt. Enter bewaart hem.',
  correcting: (name: string) => `U verbetert ${name}.`,
  corrected: (name: string) => `${name} is verbeterd.`,
  inTheForm: 'Een op- of afschaling legt u vast in het formulier bij Besluit. Uw tekst staat hier nog.',
  long: (length: number) => `Deze tekst is ${number.format(length)} tekens. Enter bewaart hem als bijlage.`,
  noContent: 'Er staat nog geen tekst achter. Typ wat er gezegd is.',
  howToStrike: 'Een lege regel verbetert niets. Ctrl+Delete streept de regel door, Esc laat hem staan.',
  saved: (entry: Entry) => `Bewaard als ${entryName(entry)}.`,
  savedMany: (count: number) => (count === 1 ? 'Bewaard.' : `${count} regels bewaard.`),
};
