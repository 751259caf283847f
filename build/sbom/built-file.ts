/** What a build says of one file it wrote; of an asset only its kind counts. */
export interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  /** Other files of the build, and what is left outside. */
  readonly imports?: readonly string[];
  /** By the file they came from. */
  readonly modules?: Readonly<Record<string, unknown>>;
}

interface Built {
  readonly output: readonly BuiltFile[];
}

/** The files of what `build` of Vite gives back. */
export function filesOf(built: unknown): BuiltFile[] {
  const all = (Array.isArray(built) ? built : [built]) as readonly Built[];
  return all.flatMap(({ output }) => output);
}
