/** The words of an identifier or a file name, in lower case: camelCase, PascalCase, kebab-case, snake_case; digits fall out. */
export function splitWords(name: string): string[] {
  return name
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-zà-ÿ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .filter((word) => word.length > 2);
}
