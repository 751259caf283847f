import { formatDatum } from '../termijn/format-datum.ts';
import type { DeelGrond, Deelrecht } from './deelrecht.ts';

/** Per grond the sentence; with the detail where that says more. */
const sentences: Record<DeelGrond, (detail: string) => string> = {
  aanwezig: () => 'Was erbij toen dit op tafel kwam.',
  betrokken: () => 'Was er niet bij, maar heeft hier zelf een taak in.',
  'ook-afwezig': (grond) => `Was er niet bij, maar mag dit hebben volgens de delen-wijzer${between(grond)}.`,
  'alleen-stap': (grond) =>
    `Krijgt de stap zelf, zonder de redenen: die mogen niet naar deze organisatie volgens de delen-wijzer${between(grond)}.`,
  toestemming: (datum) => `De betrokkene gaf hiervoor toestemming op ${formatDatum(datum)}.`,
  'conflict-van-plichten': (reden) =>
    `Gedeeld zonder toestemming, na een conflict van plichten${after(reden)}`,
  'wettelijk-meldrecht': (reden) =>
    `Gedeeld zonder toestemming, op grond van een wettelijk meldrecht${after(reden)}`,
  'bron-akkoord': (reden) => `Wie dit inbracht, vindt het goed dat het wordt gedeeld${after(reden)}`,
  'heeft-alles': () => 'Krijgt alles waar dit over kan gaan.',
  'heeft-onderdeel': () => 'Gaat over iets wat deze ontvanger krijgt.',
  'kreeg-onderdeel': () =>
    'Gaat over iets wat deze ontvanger eerder op papier kreeg, en moet dus weten dat het anders is.',
  'met-de-hand': (reden) => `Met de hand meegegeven${after(reden)}`,
  nood: (reden) => `Meegegeven vanwege acuut gevaar${after(reden)}`,
  'geen-besluit': () =>
    'Deze organisatie neemt nog niet deel aan deze casus (WGS). Leg de deelname vast bij Privacy.',
  'niet-aanwezig': () => 'Was er niet bij toen dit op tafel kwam.',
  'later-veranderd': () =>
    'Is na dit overleg veranderd, en de woorden van toen zijn er niet meer. Kies met de hand wie de nieuwe woorden mag hebben.',
  'niet-alles': () =>
    'Hierbij staat niet over welk onderdeel het gaat. De tekst kan dus gaan over iets wat deze ontvanger niet krijgt.',
  'mist-onderdeel': (reden) => joined('Gaat over iets wat deze ontvanger niet krijgt.', reden),
  'onderdeel-mag-niet': (reden) => joined('Gaat over iets wat deze ontvanger niet mag hebben.', reden),
  'onderdeel-weg': () => 'Gaat over iets wat op geen stuk meer staat.',
  'niet-delen': (reden) => `Bij deze regel staat: niet delen${after(reden)}`,
  'niet-delen-tot': (tot) =>
    tot === ''
      ? 'Bij deze regel staat: nog niet delen.'
      : `Mag nog niet worden gedeeld: pas vanaf ${formatDatum(tot)}.`,
  'ander-doel': () =>
    'Politie-informatie voor een eerder doel van deze casus. Vraag de politie of dit nu mag.',
  wijzer: (grond) => `Mag niet naar deze organisatie volgens de delen-wijzer${between(grond)}.`,
  'geen-toestemming': (grond) => `Hiervoor is toestemming van de betrokkene nodig${between(grond)}.`,
  weggelaten: (reden) => `Met de hand weggelaten${after(reden)}`,
};

/** Why somebody may have this or may not, as one sentence. */
export function deelrechtText({ grond, detail }: Deelrecht): string {
  return sentences[grond](detail);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((one) => one !== '').join(' ');
}

function between(grond: string): string {
  const bare = grond.replace(/\.$/, '');
  return bare === '' ? '' : ` (${bare})`;
}

function after(reden: string): string {
  if (reden === '') return '.';
  return `: ${reden}${/[.!?]$/.test(reden) ? '' : '.'}`;
}
