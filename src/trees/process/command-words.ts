import { parseArgsStringToArgv } from 'string-argv';
import { PawlError } from '../../errors.ts';

/**
 * A command of `pawl.yaml` as an argument array: words and quotes, no shell. Throws `trees/shell-syntax` for what
 * only a shell understands, `trees/empty-command` for nothing. `key` names the policy's key in the error.
 */
export function commandWords(command: string, key: string): readonly [string, ...string[]] {
  const [program, ...args] = parseArgsStringToArgv(command);
  if (program === undefined)
    throw new PawlError({
      code: 'trees/empty-command',
      what: `\`${key}\` holds an empty command.`,
      fix: `${key}: npm ci`,
    });
  const shell = [program, ...args].find((word) => /^(?:&&|\|\|?|;|[<>]{1,2}|&|2>&1)$|^\$\(|;$/.test(word));
  if (shell !== undefined)
    throw new PawlError({
      code: 'trees/shell-syntax',
      what: `\`${key}: ${command}\` uses \`${shell}\`, which only a shell understands.`,
      why: 'Commands run without a shell, so that nothing in a pull request can add to them.',
      fix: `list the commands, or put them in a script:\n${key}:\n  - npm ci\n  - npm run build`,
    });
  return [program, ...args];
}
