import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSystemOf, folderFacts } from '../../electron/folder-facts.ts';

const mounts = [
  'rootfs / ext4 rw 0 0',
  'server:/export /srv/gedeelde\\040map nfs4 rw 0 0',
  'tmpfs /srv/gedeelde\\040map/snel tmpfs rw 0 0',
].join('\n');

test('R15: the file system of a folder is that of the longest mount it lies under, there yet or not', () => {
  expect(fileSystemOf('/opt/casus', mounts)).toBe('ext4');
  expect(fileSystemOf('/srv/gedeelde map/casus/gegevens', mounts)).toBe('nfs4');
  expect(fileSystemOf('/srv/gedeelde map/snel/x', mounts)).toBe('tmpfs');
  expect(fileSystemOf('/srv/gedeelde mappen', mounts)).toBe('ext4');
  expect(fileSystemOf('/opt', '')).toBe(null);
});

test('R15: what the OneDrive client says of its folder is believed', () => {
  const facts = folderFacts(join(tmpdir(), 'x'), {
    OneDriveCommercial: '/een/map',
    PATH: '/bin',
    OneDrive: '',
  });
  expect(facts.syncRoots).toEqual([{ dienst: 'OneDrive', path: '/een/map' }]);
});
