import { debug, endGroup, error, isDebug, notice, setSecret, startGroup, warning } from '@actions/core';
import { errorText, PawlError } from '../errors.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
import { logText, terminalText, visibleText } from '../report/escape.ts';

/** The log of the step. Whatever it is given, no line of it is read by the runner as a command. */
export interface ActionLog {
  /** Text of one or more lines. */
  text(text: string): void;
  /** Said only where somebody looks into the runner itself (`ACTIONS_STEP_DEBUG`), and once. */
  debug(text: string): void;
  /** Lines that the run itself made into workflow commands, as they are. */
  command(line: string): void;
  /** What `run` says is folded under a title. */
  group<T>(title: string, run: () => Promise<T>): Promise<T>;
  /** From here on the runner replaces this value by `***`, in this step and all that follow. */
  mask(secret: string): void;
  /** One line a surface; a surface that failed becomes a warning with the line that mends it, said once. */
  surfaces(results: readonly SurfaceResult[]): void;
  /** A known error without its stack, any other with it. */
  failure(problem: unknown): void;
}

/** The log on standard output, where the runner reads. */
export function actionLog(): ActionLog {
  const write = (text: string) => process.stdout.write(text);
  const said = new Set<string>();
  const text = (lines: string) => {
    write(`${logText(lines)}\n`);
  };
  return {
    text,
    debug: (words) => {
      if (!isDebug() || said.has(words)) return;
      said.add(words);
      debug(terminalText(words));
    },
    command: (line) => write(`${line}\n`),
    group: async (title, run) => {
      startGroup(terminalText(title));
      try {
        return await run();
      } finally {
        endGroup();
      }
    },
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') setSecret(line);
    },
    surfaces: (results) => {
      for (const result of results) {
        const words = JSON.stringify(result);
        if ('reason' in result && said.has(words)) continue;
        said.add(words);
        saySurface(result, text);
      }
    },
    failure: (problem) => {
      if (problem instanceof PawlError) return error(visibleText(errorText(problem.help)), titleOf(problem));
      error(visibleText(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)), {
        title: 'Pawl failed (a bug: please report it)',
      });
    },
  };
}

function titleOf({ help, kind }: PawlError) {
  const title = kind === 'usage' ? 'Pawl: nothing was run' : 'Pawl: not measured';
  const { place } = help;
  if (place === undefined) return { title };
  const line = place.line === undefined ? {} : { startLine: place.line };
  return { title, file: place.file, ...line };
}

function saySurface(result: SurfaceResult, text: (lines: string) => void): void {
  const { surface, status } = result;
  if (!('reason' in result)) {
    text(`${surface}: ${status}${result.url ? ` ${result.url}` : ''}`);
    return;
  }
  const fix = result.fix === null ? '' : `\nTo fix: ${result.fix}`;
  const words = visibleText(`${surface} ${status}: ${result.reason}.${fix}`);
  if (status === 'failed') warning(words, { title: `Pawl: no ${surface}` });
  else if (result.fix !== null) notice(words, { title: `Pawl: no ${surface}` });
  else text(words);
}
