/** What the app cannot know; it stands out on paper, so that nobody takes it for an answer. */
export function toFillIn(wat: string): string {
  return `[Zelf invullen: ${wat}]`;
}

/** What was set, or the mark that it still has to be filled in. */
export function orToFillIn(text: string, wat: string): string {
  return text.trim() === '' ? toFillIn(wat) : text;
}
