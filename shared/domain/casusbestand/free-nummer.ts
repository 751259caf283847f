/**
 * The first number that is free, counting on from the one a record came with: '2026-014' -> '2026-015'. One that does
 * not end in a number gets one.
 */
export function freeNummer(nummer: string, isTaken: (nummer: string) => boolean): string {
  if (!isTaken(nummer)) return nummer;
  const [, head = '', digits = ''] = /^(.*\D)(\d{1,6})$/.exec(nummer) ?? [];
  const start = digits === '' ? `${nummer}-` : head;
  for (let next = digits === '' ? 2 : Number(digits); ; next += 1) {
    const one = start + String(next).padStart(digits.length, '0');
    if (!isTaken(one)) return one;
  }
}
