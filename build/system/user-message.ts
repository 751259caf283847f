/** An error that tells whoever runs the command what to do; shown without a stack. */
export class UserMessage extends Error {}

/** Runs the body of a command; a UserMessage is printed as it is, anything else with its stack. Sets the exit code. */
export async function asCommand(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof UserMessage ? error.message : error);
    process.exitCode = 1;
  }
}
