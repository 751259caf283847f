import type { Informatie } from '../domain/informatie/informatie.ts';

const openingLength = 80;

/** The line as typed; of a bijlage only how it begins, since the whole of it stays in the dossier. */
export function lineText(line: Pick<Informatie, 'tekst' | 'bijlage'>): string {
  const text = line.tekst.replace(/\s+/g, ' ').trim();
  if (!line.bijlage) return text;
  const start = text.length <= openingLength ? text : `${text.slice(0, openingLength).trimEnd()} …`;
  return `Bijlage, in het dossier: ${start}`;
}

/** Own words between quotation marks, unless they were typed with them. */
export function quoted(text: string): string {
  return /^["'“‘„]/.test(text) ? text : `“${text}”`;
}
