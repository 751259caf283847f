/**
 * The short mark of a herstelcode, on its paper and beside what it opens: the first four digits of the id
 * of its slot. Says which of several papers is meant, and nothing about the code.
 */
export function herstelcodeKenmerk(slotId: string): string {
  return slotId.slice(0, 4).toUpperCase();
}
