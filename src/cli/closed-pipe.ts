/** What of a stream is listened to. */
interface Output {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Goes on where nobody reads an output any more, as in `pawl gate | head`: the files and the exit code are still wanted. Other errors of an
 * output are thrown.
 */
export function outliveReaders(...outputs: readonly Output[]): void {
  for (const output of outputs)
    output.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
