import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/system/paths.ts';

function command(body: string): { status: number | null; output: string } {
  const file = JSON.stringify(path.join(root, 'build', 'system', 'user-message.ts'));
  const script = `import { asCommand, UserMessage } from ${file};
    process.on('beforeExit', () => process.exit(0));
    await asCommand(async () => { ${body} });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('a command ends with its own code, whatever a library hooks in', () => {
  expect(command("console.log('said'); return 3;")).toEqual({ status: 3, output: 'said\n' });
});

test('a message for the user is printed without a stack', () => {
  expect(command("throw new UserMessage('Install this first.');")).toEqual({
    status: 1,
    output: 'Install this first.\n',
  });
});

test('another error is printed with its stack', () => {
  const { status, output } = command("throw new Error('unexpected');");
  expect(status).toBe(1);
  expect(output).toMatch(/Error: unexpected\n\s+at /);
});
