/** The command cannot answer; the lines say in Dutch which word of the input is wrong. */
export class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** One line on the terminal, whatever a file brought along: line ends and control characters become a space. */
export function asLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** A value of the input as it may stand in a sentence. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
}
