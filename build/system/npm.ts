/** How to start npm here: the npm that runs us when there is one, else the one on the PATH (a .cmd file on Windows). */
export function npmCommand(): { command: string; args: string[]; shell: boolean } {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return { command: process.execPath, args: [own], shell: false };
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}
