/** A page object as Chromium's printer writes it, outside compressed streams. */
const pageObject = /\/Type\s*\/Page(?![a-zA-Z])/g;

/** How many pages a PDF of printToPDF has. Throws on bytes without a page, such as no PDF at all. */
export function countPages(pdf: Buffer): number {
  const pages = pdf.toString('latin1').match(pageObject)?.length ?? 0;
  if (pages === 0) throw new RangeError('no page in this PDF');
  return pages;
}
