/** The `packages` of package-lock.json: place in the tree ('' is the project itself) to what lies there. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  /** The real name of a package that is installed under another one. */
  readonly name?: string;
}

/** 'node_modules/a/node_modules/@b/c' is called '@b/c'. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
