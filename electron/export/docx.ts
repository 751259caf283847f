import { Document, Packer } from 'docx';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { docxPieces } from './docx/blocks.ts';
import { denseStyles } from './docx/dense-styles.ts';
import { pageFooter, pageHeader } from './docx/frame.ts';
import { twips } from './docx/measures.ts';
import { numbering, styles } from './docx/styles.ts';
import { maker } from './maker.ts';
import { page } from './page.ts';
import { plainText } from './text-pieces.ts';

/** The paper as a Word file, for one recipient. */
export async function renderDocx(paper: Paper, copy: PaperCopy): Promise<Buffer> {
  const document = new Document({
    title: plainText(paper.title),
    creator: maker,
    lastModifiedBy: maker,
    description: '',
    styles: paper.dense === true ? denseStyles : styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.vertical),
              bottom: twips(page.vertical),
              left: twips(page.horizontal),
              right: twips(page.horizontal),
              header: twips(9),
              footer: twips(9),
            },
          },
        },
        headers: { default: pageHeader(paper) },
        footers: { default: pageFooter(paper, copy) },
        children: docxPieces(paper.blocks),
      },
    ],
  });
  return Packer.toBuffer(document);
}
