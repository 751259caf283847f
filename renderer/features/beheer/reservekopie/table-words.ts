import { rijenInWords } from '../../../../shared/verslag/row-words.ts';

/** What stands in the tables that no verklaring counts: those of the gemeente, not of one casus. */
const words: Readonly<Record<string, string>> = {
  bericht: 'berichten aan gebruikers',
  bericht_gezien: 'gelezen berichten',
  datalek: 'mogelijke datalekken',
  draft: 'teksten die nog niet af zijn',
  gebruiker: 'gebruikers',
  instelling: 'instellingen',
  kader: 'kaders',
  kader_concept: 'kaders in concept',
  logboek: 'regels in het logboek',
  logboek_afsluiting: 'afgesloten delen van het logboek',
  organisatie: 'organisaties',
  rectificatie_bericht: 'berichten over rectificaties',
  vernietiging: 'regels op de vernietigingslijst',
};

/** The name of a table for who looks at a copy; null for one that only helps another. */
export function tableWord(table: string): string | null {
  const [kind] = rijenInWords({ [table]: 2 });
  if (kind === undefined) return null;
  return words[table] ?? kind[0].replaceAll('_', ' ');
}
