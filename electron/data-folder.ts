import path from 'node:path';

/**
 * Where the store lies: local application data, never Documents and never a roaming profile (R15).
 * `asked` is what --data on the command line says.
 */
export function dataFolder(
  asked: string | undefined,
  system: { platform: NodeJS.Platform; localAppData: string | undefined; userData: string },
): string {
  if (asked !== undefined && asked !== '') return path.resolve(asked);
  if (system.platform === 'win32' && system.localAppData !== undefined) {
    return path.join(system.localAppData, 'Casustafel', 'gegevens');
  }
  return path.join(system.userData, 'gegevens');
}
