import type { ParsedSjabloon, Piece, SjabloonRegel } from '../../domain/sjabloon/parse-sjabloon.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop, lijst } from '../make-block.ts';

/** What stands in the fields and tables of a sjabloon; a field that is not there is empty. */
export interface StukValues {
  readonly velden: Readonly<Record<string, string>>;
  readonly tabellen: Readonly<Record<string, readonly Block[]>>;
}

export interface FilledSjabloon {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Fields that must still be filled in, in the order of the paper. */
  readonly empty: readonly string[];
}

/**
 * The blocks of a sjabloon with its fields filled in. A line with an empty optional field is left out, a heading with
 * nothing under it too; another empty field is said in its place and named in `empty`. What stands in a field is text:
 * braces in it are nothing special.
 */
export function fillSjabloon(sjabloon: ParsedSjabloon, values: StukValues): FilledSjabloon {
  const empty = new Set<string>();
  const text = (pieces: readonly Piece[]): string =>
    pieces.reduce((line, piece) => joinSentence(line, pieceText(piece)), '');
  const pieceText = (piece: Piece): string => {
    if (piece.kind === 'text') return piece.text;
    const value = valueOf(piece, values);
    if (value !== '' || piece.veld.optional === true) return value;
    empty.add(piece.veld.naam);
    return `[${piece.veld.naam}: nog invullen]`;
  };
  const title = text(sjabloon.title).trim();
  const blocks = sjabloon.regels.flatMap((regel) => blocksOf(regel, values, text));
  return {
    title,
    blocks: [kop(1, title), ...withoutEmptyKoppen(joinItems(blocks))],
    empty: [...empty],
  };
}

/** What was typed as a sentence already ends with a full stop of its own. */
function joinSentence(line: string, piece: string): string {
  return /[.!?]$/.test(line) && piece.startsWith('.') ? line + piece.slice(1) : line + piece;
}

function valueOf(piece: Extract<Piece, { kind: 'veld' }>, { velden }: StukValues): string {
  return (velden[piece.veld.naam] ?? '').trim();
}

function isLeftOut(pieces: readonly Piece[], values: StukValues): boolean {
  return pieces.some(
    (piece) => piece.kind === 'veld' && piece.veld.optional === true && valueOf(piece, values) === '',
  );
}

function blocksOf(
  regel: SjabloonRegel,
  values: StukValues,
  text: (pieces: readonly Piece[]) => string,
): readonly Block[] {
  if (regel.kind === 'tabel') return values.tabellen[regel.naam] ?? [];
  if (isLeftOut(regel.pieces, values)) return [];
  // A field of several lines makes several paragraphs.
  const lines = text(regel.pieces)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  switch (regel.kind) {
    case 'kop':
      return [kop(2, lines.join(' '))];
    case 'item':
      return [lijst([lines.join(' ')])];
    case 'alinea':
      return lines.map((line) => alinea(line));
  }
}

/** Items under each other are one list. */
function joinItems(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'lijst' && last?.kind === 'lijst' && !block.small && !last.small) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function withoutEmptyKoppen(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'kop') return true;
    const next = blocks[index + 1];
    return next !== undefined && next.kind !== 'kop';
  });
}
