const shortestName = 3;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words of these people's names that stand in the text, as typed in the name; short ones such as "de" do not count. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const typed = new Set(wordsOf(text));
  return names
    .flatMap((name) => name.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= shortestName && typed.has(word.toLowerCase()));
}
