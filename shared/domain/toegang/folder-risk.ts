export type FolderRisk =
  /** A program keeps copies of it in a cloud, and may change or lock the file while it is in use. */
  | { readonly kind: 'synced'; readonly dienst: string }
  /** On another machine: a broken connection damages an open database. */
  | { readonly kind: 'network' };

export interface FolderFacts {
  /** Absolute path. */
  readonly path: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  /** Folders that the machine says are synced (OneDrive, OneDriveCommercial, ...): service and path. */
  readonly syncRoots: readonly { readonly dienst: string; readonly path: string }[];
  /** Type of the file system as /proc/mounts names it; null where that is not known. */
  readonly fileSystem: string | null;
}

const networkFileSystems = ['nfs', 'nfs4', 'cifs', 'smb', 'smb3', 'smbfs', 'afs', 'ncpfs', 'davfs', '9p'];
const networkFuse = ['fuse.sshfs', 'fuse.davfs2', 'fuse.rclone', 'fuse.gvfsd-fuse', 'fuse.glusterfs'];

// The name a client gives its folder; a gemeente's name may follow it ("OneDrive - Gemeente Testdorp").
const syncedNames: readonly (readonly [pattern: RegExp, dienst: string])[] = [
  [/^onedrive($| ?-)/i, 'OneDrive'],
  [/^sharepoint($| ?-)/i, 'SharePoint'],
  [/^dropbox($| ?[-(])/i, 'Dropbox'],
  [/^google ?drive$|^my drive$|^mijn drive$|^drivefs$/i, 'Google Drive'],
  [/^iclouddrive$|^icloud drive$|^com~apple~clouddocs$|^mobile documents$/i, 'iCloud'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^stack$/i, 'STACK'],
  [/^cloudstorage$/i, 'een clouddienst'],
];

/**
 * Why an open store should not lie in this folder; null when nothing speaks against it (R15). Judged by
 * names, so a folder that is synced under another name is not seen, nor a Windows drive letter that stands
 * for a share.
 */
export function folderRisk(facts: FolderFacts): FolderRisk | null {
  const root = facts.syncRoots.find(({ path }) => isInside(facts, path));
  if (root !== undefined) return { kind: 'synced', dienst: root.dienst };
  const named = segments(facts).flatMap((segment) =>
    syncedNames.filter(([pattern]) => pattern.test(segment)).map(([, dienst]) => dienst),
  );
  const [first, second] = named;
  // macOS: ~/Library/CloudStorage/OneDrive-...: the name below says more.
  if (first !== undefined) return { kind: 'synced', dienst: second ?? first };
  return isNetwork(facts) ? { kind: 'network' } : null;
}

function isNetwork({ path, platform, fileSystem }: FolderFacts): boolean {
  if (platform === 'windows') return /^[\\/]{2}(?![.?][\\/])/.test(path) || /^\\\\\?\\UNC\\/i.test(path);
  return fileSystem !== null && [...networkFileSystems, ...networkFuse].includes(fileSystem);
}

function segments({ path, platform }: Pick<FolderFacts, 'path' | 'platform'>): string[] {
  return path.split(platform === 'windows' ? /[\\/]+/ : /\/+/).filter((part) => part !== '');
}

/** Windows and macOS do not tell capitals apart. */
function isInside(facts: FolderFacts, root: string): boolean {
  const fold = (text: string) => (facts.platform === 'linux' ? text : text.toLowerCase());
  const outer = segments({ path: root, platform: facts.platform }).map(fold);
  const inner = segments(facts).map(fold);
  return outer.length > 0 && outer.every((part, index) => part === inner[index]);
}
