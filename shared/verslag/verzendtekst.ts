import { formatDatum } from '../domain/termijn/format-datum.ts';
import { stukInSentence, type Stuk } from '../domain/verslag/stuk.ts';
import { geheimhouding } from './geheimhouding.ts';

/** All that a mail may say of a casus: who reads it on the way learns no name and nothing of what was said. */
export interface VerzendtekstFacts {
  readonly casusnummer: string;
  readonly stuk: Stuk;
  /** Day of the overleg, 'YYYY-MM-DD'. */
  readonly datum: string;
  readonly concept: boolean;
  /** Until when reactions are awaited, 'YYYY-MM-DD'; null when they are not. */
  readonly reactieTot: string | null;
  /** The file opens with a password that goes another way. */
  readonly zip: boolean;
  readonly afzender: string;
  readonly gemeente: string;
}

/** Subject and text of the mail with which a copy goes. */
export function verzendtekst(facts: VerzendtekstFacts): { onderwerp: string; tekst: string } {
  const { casusnummer, stuk, datum, concept } = facts;
  const what = concept ? `het concept van ${stukInSentence[stuk]}` : stukInSentence[stuk];
  const onderwerp = `${casusnummer}: ${concept ? 'concept ' : ''}${stuk} van ${formatDatum(datum)}`;
  const paragraphs = [
    'Goedendag,',
    `In de bijlage vindt u ${what} van het overleg over casus ${casusnummer} op ${formatDatum(datum)}. Dit exemplaar is voor u gemaakt.`,
    reactieText(facts),
    facts.zip
      ? 'De bijlage is een zipbestand met een wachtwoord. Het wachtwoord krijgt u langs een andere weg. Openen kan met bijvoorbeeld 7-Zip.'
      : '',
    `${geheimhouding} Stuur dit stuk niet door.`,
    `Met vriendelijke groet,\n${facts.afzender}\n${facts.gemeente}`,
  ];
  return { onderwerp, tekst: paragraphs.filter((text) => text !== '').join('\n\n') };
}

function reactieText({ concept, reactieTot }: VerzendtekstFacts): string {
  if (!concept || reactieTot === null) return '';
  return `Klopt er iets niet? Laat het weten voor het einde van ${formatDatum(reactieTot)}.`;
}
