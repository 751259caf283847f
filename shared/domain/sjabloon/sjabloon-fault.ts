/** What is wrong, and where. Lines and columns count from 1. */
export interface SjabloonFault {
  readonly part: 'title' | 'tekst';
  readonly line: number;
  readonly column: number;
  readonly kind:
    | 'unknown-veld'
    | 'unknown-tabel'
    | 'tabel-not-alone'
    | 'not-in-title'
    | 'not-closed'
    | 'not-opened'
    | 'forbidden-character'
    | 'empty'
    | 'missing';
  /** What was typed between the braces, or what is missing; '' when that is not the point. */
  readonly typed: string;
  /** The known name that looks most like it. */
  readonly nearest: string | null;
}

/** 'Tekst, regel 3, teken 12: het veld "casusnumer" bestaat niet. Bedoelt u "casusnummer"?' */
export function sjabloonFaultText(fault: SjabloonFault): string {
  return `${placeText(fault)}: ${whatText(fault)}`;
}

function placeText({ kind, part, line, column }: SjabloonFault): string {
  if (kind === 'missing') return 'Tekst';
  if (part === 'title') return `Titel, teken ${String(column)}`;
  return `Tekst, regel ${String(line)}, teken ${String(column)}`;
}

function whatText({ kind, typed, nearest }: SjabloonFault): string {
  const meant = nearest === null ? 'Kies een naam uit de lijst met velden.' : `Bedoelt u "${nearest}"?`;
  switch (kind) {
    case 'unknown-veld':
      return `het veld "${typed}" bestaat niet. ${meant}`;
    case 'unknown-tabel':
      return `de tabel "${typed}" bestaat niet. ${meant}`;
    case 'tabel-not-alone':
      return `de tabel "${typed}" moet alleen op een regel staan.`;
    case 'not-in-title':
      return `"${typed}" kan niet in de titel staan. De titel is ook buiten het stuk te zien.`;
    case 'not-closed':
      return 'dit veld is niet gesloten. Zet }} achter de naam.';
    case 'not-opened':
      return 'hier staat }} zonder {{ ervoor.';
    case 'forbidden-character':
      return 'hier staat een teken dat u niet ziet. Haal het weg en typ de regel opnieuw.';
    case 'empty':
      return 'hier staat nog niets.';
    case 'missing':
      return `${typed} ontbreekt. Dat moet in dit stuk staan.`;
  }
}
