import { storeProblemTexts } from './store-problem-text.ts';
import type { StoreProblemCode } from './store-problem.ts';

export interface BackupProblemText {
  /** What happened, in one sentence. */
  readonly happened: string;
  readonly advice: string;
}

type Texts = Partial<Record<StoreProblemCode, BackupProblemText>>;

const again = 'Casustafel probeert het vanzelf opnieuw. Blijft dit zo, vraag dan uw beheerder.';

const own: Texts = {
  'disk-full': {
    happened: 'De schijf is vol: er is geen ruimte voor een reservekopie.',
    advice: 'Uw gegevens zijn in orde. Maak ruimte vrij op de schijf en maak dan een nieuwe reservekopie.',
  },
  'read-only': {
    happened: 'Casustafel mag niet schrijven in de map voor reservekopieën op deze computer.',
    advice: 'Uw gegevens zijn in orde. Vraag uw beheerder om schrijfrechten voor de map reservekopie.',
  },
  'backup-damaged': {
    happened: 'De nieuwe reservekopie is nagekeken en klopte niet. Hij telt daarom niet mee.',
    advice:
      'Uw eerdere reservekopieën zijn er nog. Maak een nieuwe; klopt die ook niet, vraag dan uw beheerder.',
  },
};

const second: Texts = {
  'disk-full': {
    happened: 'De schijf met de andere map is vol.',
    advice: 'Op deze computer is de reservekopie wel gemaakt. Maak ruimte vrij of kies een andere map.',
  },
  'read-only': {
    happened: 'Casustafel mag niet (meer) schrijven in de andere map.',
    advice:
      'Op deze computer is de reservekopie wel gemaakt. Vraag uw beheerder om schrijfrechten of kies een andere map.',
  },
  'folder-missing': {
    happened: 'De andere map is weg of niet bereikbaar.',
    advice:
      'Op deze computer is de reservekopie wel gemaakt. Verbind de netwerkschijf; daarna komt de kopie er vanzelf. Of kies een andere map.',
  },
  'folder-slow': {
    happened: 'De andere map geeft al een minuut geen antwoord.',
    advice:
      'Op deze computer is de reservekopie wel gemaakt. U kunt verder werken; Casustafel gaat op de achtergrond door.',
  },
  'backup-damaged': {
    happened: 'De kopie in de andere map is nagekeken en klopte niet. Hij telt daarom niet mee.',
    advice: `Op deze computer is de reservekopie wel goed. ${again}`,
  },
};

/** Why a backup is not there, for a user: in the folder of the store, or in the second folder. */
export function backupProblemText(code: StoreProblemCode, where: 'own' | 'second'): BackupProblemText {
  const known = (where === 'own' ? own : second)[code];
  return known ?? { happened: `${storeProblemTexts[code].title}.`, advice: again };
}
