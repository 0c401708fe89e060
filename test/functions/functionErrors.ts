// The errors of Excel's own runtime, which our code names only when it refuses something.
export class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export function installFunctionErrors(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FunctionError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
}

/** The refusal of a call. @throws when the call refuses nothing */
export function errorOf(call: () => unknown): FunctionError {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
