/** What the app cannot know; it stands out on paper, so that nobody takes it for an answer. */
export function zelfInvullen(wat: string): string {
  return `[Zelf invullen: ${wat}]`;
}

/** What was set, or the mark that it still has to be filled in. */
export function ofZelfInvullen(text: string, wat: string): string {
  return text.trim() === '' ? zelfInvullen(wat) : text;
}
