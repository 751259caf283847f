/** A name that a draft can be kept under; names of people and organisaties have letters that it cannot. */
export function draftNaam(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .replaceAll(/[^a-zA-Z0-9 ._-]/g, '-')
    .slice(0, 160);
}
