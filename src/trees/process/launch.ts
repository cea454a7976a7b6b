import { existsSync } from 'node:fs';
import path from 'node:path';

/** What is handed to `spawn` to start a program without a shell. */
export interface ProgramLaunch {
  readonly file: string;
  readonly args: readonly string[];
  /** The arguments are a command line already: Node must not quote them again. */
  readonly windowsVerbatimArguments?: true;
}

/** Where a program is looked for. */
interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly exists?: (file: string) => boolean;
}

const ENDINGS = '.COM;.EXE;.BAT;.CMD';
/** What `cmd.exe` reads as its own. */
const SIGNS = /[()\][%!^"`<>&|;, *?]/g;
/** Words that need no quotes, whoever reads them. */
const PLAIN = /^[\w@./:+-]+$/;

/**
 * How a program is started by its name. On Windows `npm`, `yarn`, `pnpm` and `npx` are scripts (`npm.cmd`) that only `cmd.exe` starts, and
 * which Windows itself does not find by their bare name. They are looked for on the path alone: Windows would take one from the current
 * folder first, which a pull request fills.
 */
export function launchOf(program: string, args: readonly string[], place: Place): ProgramLaunch {
  if ((place.platform ?? process.platform) !== 'win32') return { file: program, args };
  const found = foundProgram(program, place);
  if (found === null || !/\.(?:bat|cmd)$/i.test(found)) return { file: found ?? program, args };
  const root = variable(place.env, 'SystemRoot') ?? 'C:\\Windows';
  const line = [found.replace(SIGNS, '^$&'), ...args.map(scriptArgument)].join(' ');
  return {
    file: path.win32.join(root, 'System32', 'cmd.exe'),
    args: ['/d', '/s', '/c', `"${line}"`],
    windowsVerbatimArguments: true,
  };
}

function foundProgram(program: string, { cwd, env, exists = existsSync }: Place): string | null {
  const endings = (variable(env, 'PATHEXT') || ENDINGS).split(';').filter(Boolean);
  const isNamed = endings.some((ending) => program.toLowerCase().endsWith(ending.toLowerCase()));
  const names = isNamed ? [program] : endings.map((ending) => program + ending.toLowerCase());
  const isPath = /[\\/]/.test(program);
  const folders = isPath ? [cwd] : (variable(env, 'Path') ?? '').split(';').filter(path.win32.isAbsolute);
  const files = folders.flatMap((folder) => names.map((name) => path.win32.resolve(folder, name)));
  return files.find((file) => exists(file)) ?? null;
}

/** An argument that a script gets as it is: quoted for the program, then twice for `cmd.exe`, since the script hands it on. */
function scriptArgument(arg: string): string {
  if (PLAIN.test(arg)) return arg;
  const quoted = `"${arg.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, '$1$1')}"`;
  return quoted.replace(SIGNS, '^$&').replace(SIGNS, '^$&');
}

/** Variables of Windows have no case. */
function variable(env: Place['env'], name: string): string | undefined {
  return Object.entries(env).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
