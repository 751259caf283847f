/** The value of `--name value` or `--name=value` on the command line, or undefined. */
export function argument(name: string, argv: readonly string[]): string | undefined {
  const flag = `--${name}`;
  const index = argv.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (index === -1) return undefined;
  const word = argv[index] ?? '';
  return word === flag ? argv[index + 1] : word.slice(flag.length + 1);
}
