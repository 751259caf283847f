/** The clock time of now as the screens show it, '14.03'. */
export function clockTime(moment: Date = new Date()): string {
  return `${String(moment.getHours()).padStart(2, '0')}.${String(moment.getMinutes()).padStart(2, '0')}`;
}
