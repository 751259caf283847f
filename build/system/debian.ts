import { existsSync } from 'node:fs';
import { mustRun, run } from './run.ts';
import { UserMessage } from './user-message.ts';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs Debian packages when this is root on a Debian-like system.
 * Otherwise throws a UserMessage with the command to run, or the names to look for on another Linux.
 */
export async function installDebianPackages(names: readonly string[], reason: string): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new UserMessage(
      `${reason}\nInstall what your system calls (in Debian's words): ${names.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get install -y --no-install-recommends ${(await currentNames(names)).join(' ')}`;
    throw new UserMessage(`${reason}\nRun this once and then the same command again:\n  ${command}`);
  }
  console.log(`${reason} Installing ${names.join(' ')} ...`);
  await mustRun('apt-get', ['update', '-q'], { env });
  const args = ['install', '-y', '-q', '--no-install-recommends', ...(await currentNames(names))];
  await mustRun('apt-get', args, { env });
}

// Debian 13 and Ubuntu 24.04 renamed libraries whose time type grew to 64 bits.
async function currentNames(names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const { code } = await run('apt-cache', ['show', `${name}t64`]).catch(() => ({ code: 1 }));
      return code === 0 ? `${name}t64` : name;
    }),
  );
}
