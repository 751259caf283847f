/** Label and code of the PRONOM register of The National Archives. */
interface Formaat {
  readonly label: string;
  readonly code: string;
}

const pdfCodes: Readonly<Record<string, string>> = {
  '1.3': 'fmt/17',
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
};

/** What kind of file this is, by its first bytes where the version stands there. `start`: the first 8 bytes as text. */
export function bestandsformaatOf(name: string, start: string): Formaat {
  if (name.endsWith('.json')) return { label: 'JSON Data Interchange Format', code: 'fmt/817' };
  const version = /^%PDF-(\d\.\d)/.exec(start)?.[1] ?? '';
  const code = pdfCodes[version] ?? '';
  return { label: `Acrobat PDF ${version} - Portable Document Format`.replace('  ', ' '), code };
}
