import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The parts of a Word file by name, such as 'word/document.xml'. */
export async function readDocx(file: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

/** The text of each paragraph in the order of the file; empty paragraphs are left out. */
export function paragraphTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => unescapeXml(run)).join(''),
    )
    .filter((line) => line !== '');
}

/** The texts between the tags, in order. */
export function htmlTexts(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map((line) => unescapeXml(line).trim())
    .filter((line) => line !== '');
}

function unescapeXml(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
