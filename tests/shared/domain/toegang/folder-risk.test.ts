import { expect, test } from 'vitest';
import { folderRisk, type FolderFacts } from '../../../../shared/domain/toegang/folder-risk.ts';

const facts = (path: string, changes: Partial<FolderFacts> = {}): FolderFacts => ({
  path,
  platform: 'windows',
  syncRoots: [],
  fileSystem: null,
  ...changes,
});

const synced: readonly (readonly [FolderFacts, string])[] = [
  [facts('C:\\Users\\anna\\OneDrive - Gemeente Testdorp\\casus'), 'OneDrive'],
  [facts('C:\\Users\\anna\\Dropbox\\casus'), 'Dropbox'],
  [facts('G:\\Mijn Drive\\casus'), 'Google Drive'],
  [facts('C:\\Users\\anna\\iCloudDrive\\casus'), 'iCloud'],
  [facts('/home/anna/Nextcloud/casus', { platform: 'linux' }), 'Nextcloud'],
  [facts('/Users/anna/Library/CloudStorage/OneDrive-Testdorp/casus', { platform: 'macos' }), 'OneDrive'],
  [facts('/Users/anna/Library/CloudStorage/Iets/casus', { platform: 'macos' }), 'een clouddienst'],
  [facts('C:\\Users\\anna\\SharePoint\\casus'), 'SharePoint'],
  [
    facts('c:\\werk\\testdorp\\casus', { syncRoots: [{ dienst: 'OneDrive', path: 'C:\\Werk\\Testdorp' }] }),
    'OneDrive',
  ],
];

test.each(synced)('R15: %o is synced', (given, dienst) => {
  expect(folderRisk(given)).toEqual({ kind: 'synced', dienst });
});

const network: readonly FolderFacts[] = [
  facts('\\\\server\\home\\anna\\casus'),
  facts('\\\\?\\UNC\\server\\home\\anna'),
  facts('//server/home/anna'),
  facts('/home/anna/casus', { platform: 'linux', fileSystem: 'nfs4' }),
  facts('/home/anna/casus', { platform: 'linux', fileSystem: 'cifs' }),
  facts('/home/anna/casus', { platform: 'linux', fileSystem: 'fuse.sshfs' }),
];

test.each(network)('R15: %o lies on the network', (given) => {
  expect(folderRisk(given)).toEqual({ kind: 'network' });
});

const safe: readonly FolderFacts[] = [
  facts('C:\\Users\\anna\\AppData\\Local\\Casustafel\\gegevens'),
  facts('\\\\?\\C:\\Users\\anna\\AppData\\Local'),
  facts('C:\\Users\\onedriver\\AppData\\Local'),
  facts('C:\\werk', { syncRoots: [{ dienst: 'OneDrive', path: 'C:\\werkmap' }] }),
  facts('/home/anna/.config/casustafel', { platform: 'linux', fileSystem: 'ext4' }),
  facts('/Users/anna/Library/Application Support/Casustafel', { platform: 'macos' }),
];

test.each(safe)('R15: nothing is said of %o', (given) => {
  expect(folderRisk(given)).toBe(null);
});
