// What the user of the command line can put right: printed without a stack, exit code 2.
export class CliError extends Error {
  override readonly name = 'CliError';
}
