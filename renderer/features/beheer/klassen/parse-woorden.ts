import { klasseSchema } from '../../../../shared/domain/informatie/klasse.ts';

const list = klasseSchema.shape.woorden.unwrap();

/** Typed words, apart by commas, spaces or lines, each once; null when one of them is no word or there are too many. */
export function parseWoorden(text: string): string[] | null {
  const typed = text.split(/[\s,;]+/).filter((word) => word !== '');
  const parsed = list.safeParse([...new Set(typed.map((word) => word.normalize('NFC').toLowerCase()))]);
  return parsed.success ? parsed.data : null;
}
