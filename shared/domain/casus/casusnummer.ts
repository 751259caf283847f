/** The next casusnummer of a year, 'YYYY-NNN': it stands on papers and in file names instead of a name. */
export function nextCasusnummer(today: string, last: string | null): string {
  const year = today.slice(0, 4);
  const previous = last?.startsWith(`${year}-`) ? Number(last.slice(5)) : 0;
  return `${year}-${String(previous + 1).padStart(3, '0')}`;
}
