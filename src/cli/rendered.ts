import { jsonText } from '../commands/gate/write-reports.ts';
import type { ReportContext } from '../report/context.ts';
import { junitOf } from '../report/documents/junit.ts';
import { commentOf } from '../report/markdown/surfaces.ts';
import { terminalOf } from '../report/terminal/terminal.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { FORMATS } from './flags.ts';
import { type Terminal, wantsColour, widthOf } from './terminal.ts';

/** The choices of `--format`. */
export type Format = (typeof FORMATS)[number];

/** The verdict in one of the formats of `--format`. */
export function rendered(
  format: Format,
  verdict: Verdict,
  context: ReportContext,
  terminal: Terminal,
): string {
  switch (format) {
    case 'json':
      return jsonText(verdict, context);
    case 'markdown':
      return `${commentOf(verdict, context)}\n`;
    case 'junit':
      return junitOf(verdict, context);
    case 'text': {
      const { stdout } = terminal;
      return terminalOf(verdict, context, { colour: wantsColour(terminal, stdout), width: widthOf(stdout) });
    }
  }
}
