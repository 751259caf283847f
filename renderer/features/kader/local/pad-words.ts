const itemWords: Readonly<Record<string, string>> = {
  aanwijzingen: 'aanwijzing',
  begrippen: 'begrip',
  beslissers: 'beslisser',
  bij: 'voorwaarde',
  bronOnzeker: 'onzekere bron',
  consult: 'consult',
  criteria: 'criterium',
  eigenBevoegdheid: 'eigen bevoegdheid',
  fasen: 'fase',
  formeleStappen: 'formele stap',
  gemeenten: 'gemeente',
  groepen: 'groep',
  namen: 'naam',
  niveaus: 'niveau',
  organisaties: 'organisatie',
  overgangen: 'overgang',
  plaatsen: 'plaats',
  raadplegen: 'raadpleging',
  regels: 'regel',
  regie: 'regel van regie',
  rollen: 'rol',
  termijnen: 'termijn',
  uitgezet: 'uitgezet criterium',
  vooraf: 'stap vooraf',
  waarschuwingen: 'waarschuwing',
  woorden: 'woord',
};

const spaced = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * A path of a fault in words: 'overgangen[2].naar' is 'overgang nummer 3, naar'; 'overgangen.2-3.groepen.kern' is
 * 'overgang 2-3, groep kern'.
 */
export function padWords(pad: string): string {
  if (pad === 'bestand') return 'het bestand';
  const keys = pad.split(/[.[\]]+/).filter((key) => key !== '');
  const words: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const item = itemWords[key];
    const next = keys[at + 1];
    if (item !== undefined && next !== undefined && (/^\d/.test(next) || isIdOf(key, next))) {
      words.push(
        /^\d+$/.test(next) && pad.includes(`[${next}]`)
          ? `${item} nummer ${Number(next) + 1}`
          : `${item} ${next}`,
      );
      at += 1;
    } else words.push(spaced(key));
  }
  return words.join(', ');
}

const namedLists = new Set(['overgangen', 'groepen', 'criteria', 'fasen', 'rollen', 'termijnen']);

/** Lists whose items a path names by id instead of by number. */
function isIdOf(key: string, next: string): boolean {
  return namedLists.has(key) && itemWords[next] === undefined;
}
