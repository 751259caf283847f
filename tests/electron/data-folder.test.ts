import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../../electron/data-folder.ts';

const linux = {
  platform: 'linux',
  localAppData: undefined,
  userData: '/home/anna/.config/Casustafel',
} as const;
const windows = {
  platform: 'win32',
  localAppData: 'C:\\Users\\anna\\AppData\\Local',
  userData: 'C:\\Users\\anna\\AppData\\Roaming\\Casustafel',
} as const;

test('R15: on Windows in the local application data, not in the profile that roams', () => {
  expect(dataFolder(undefined, windows)).toBe(path.join(windows.localAppData, 'Casustafel', 'gegevens'));
});

test('elsewhere under the data of the app', () => {
  expect(dataFolder(undefined, linux)).toBe(path.join(linux.userData, 'gegevens'));
  expect(dataFolder(undefined, { ...windows, localAppData: undefined })).toBe(
    path.join(windows.userData, 'gegevens'),
  );
});

test('the command line decides, made absolute; an empty value does not', () => {
  expect(dataFolder('gegevens', linux)).toBe(path.resolve('gegevens'));
  expect(dataFolder('/srv/casus', windows)).toBe(path.resolve('/srv/casus'));
  expect(dataFolder('', linux)).toBe(path.join(linux.userData, 'gegevens'));
});
