import { PawlError } from '../../errors.ts';
import type { TreeSetup } from '../arms.ts';
import { runChild } from '../process/child.ts';
import { commandWords } from '../process/command-words.ts';
import { lineFeed } from '../process/line-feed.ts';

const SETUP_TIMEOUT_MS = 30 * 60_000;
const LAST_LINES = 10;

/**
 * Runs the policy's `setup` commands in a tree, one after the other, without a shell; what they print goes to
 * `log`. Throws `trees/setup-failed` (unmeasured) with the last lines of the first command that fails.
 */
export async function runSetup(
  { setup, env, shown }: TreeSetup,
  root: string,
  log: (line: string) => void,
): Promise<void> {
  const parsed = setup.map((command) => ({ command, words: commandWords(command, 'setup') }));
  for (const { command, words } of parsed) {
    const tail: string[] = [];
    const [program, ...args] = words;
    log(`setup (main's tree): ${command}`);
    const feed = lineFeed((printed) => {
      const line = shown(printed);
      log(line);
      tail.push(line);
      if (tail.length > LAST_LINES) tail.shift();
    });
    const result = await runChild({
      command: program,
      args,
      cwd: root,
      env,
      timeoutMs: SETUP_TIMEOUT_MS,
      group: true,
      onOutput: feed.push,
    });
    feed.end();
    if (result.kind === 'exited' && result.code === 0) continue;
    const end =
      result.kind === 'exited'
        ? `ended with exit code ${result.code}`
        : result.reason === 'not-found'
          ? `could not be started (${result.stderr})`
          : result.reason === 'timeout'
            ? `did not end within ${SETUP_TIMEOUT_MS / 60_000} minutes`
            : 'was stopped';
    throw new PawlError(
      {
        code: 'trees/setup-failed',
        what: `The setup command \`${command}\` ${end} in main's tree.`,
        ...(tail.length > 0 ? { why: `Its last lines:\n    ${tail.join('\n    ')}` } : {}),
        fix: `make the command work in a fresh checkout of main, or change \`setup\` in main's pawl.yaml: it runs at the repository's root, without a shell`,
      },
      'unmeasured',
    );
  }
}
