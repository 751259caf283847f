const TOKEN = /"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g;

/** A key that stands twice in one object of this valid JSON, or undefined. JSON.parse itself keeps the last, without a word. */
export function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const key = String(JSON.parse(token.slice(0, -1)));
      const keys = open.at(-1);
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
  }
  return undefined;
}
