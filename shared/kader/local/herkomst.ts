interface Herkomst {
  eigenLezing?: string | undefined;
}

/** What a line says when the gemeente put it in its own words; its bron stays. */
const changedHere = 'Tekst aangepast door de gemeente.';

/** What a line says that no source has. */
export const addedHere = 'Toegevoegd door de gemeente.';

/** Says on the line itself that the gemeente changed it, after what stood there; a line of its own says enough. */
export function markChanged(line: Herkomst): void {
  const before = line.eigenLezing;
  if (before === undefined) line.eigenLezing = changedHere;
  else if (!before.includes(changedHere) && before !== addedHere)
    line.eigenLezing = `${before} ${changedHere}`;
}
