import type { PastedLook } from './pasted.ts';

const number = new Intl.NumberFormat('nl-NL');

/** What the pasted text will be, in one sentence. */
export function lookTitle(look: PastedLook): string {
  switch (look.kind) {
    case 'regels':
      return `${look.lines.length} regels geplakt. Enter bewaart ze, Esc zet terug.`;
    case 'bijlage':
      return `Een tekst van ${number.format(look.text.length)} tekens wordt één bijlage. Enter bewaart hem, Esc zet terug.`;
    case 'afspraken':
      return `${look.rows.length} afspraken uit een tabel. Enter bewaart ze, Esc zet terug.`;
    case 'too-long':
    case 'too-many':
      return '';
  }
}
