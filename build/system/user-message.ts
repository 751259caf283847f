/** An error that tells whoever runs the command what to do; shown without a stack. */
export class UserMessage extends Error {}

/** Runs the body of a command and ends the process with the code it gives; a UserMessage is printed as it is, another error with its stack. */
export async function asCommand(body: () => Promise<number>): Promise<void> {
  // Ended from outside: through process.exit, so that what listens for the exit (a display, a test runner) is ended too.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const code = await body().catch((error: unknown) => {
    console.error(error instanceof UserMessage ? error.message : error);
    return 1;
  });
  // Not process.exitCode: the packager leaves a hook behind that ends any process with 0. The empty write waits for what was printed.
  process.stdout.write('', () => process.exit(code));
}
