import type { ReportContext } from '../report/context.ts';
import { jsonDocumentOf } from '../report/documents/json-document.ts';
import { jsonText } from '../report/documents/json-text.ts';
import { junitOf } from '../report/documents/junit.ts';
import { logText, markdownInLog } from '../report/escape.ts';
import { commentOf } from '../report/markdown/surfaces.ts';
import { terminalOf } from '../report/terminal/terminal.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Format } from './formats.ts';
import { type Terminal, wantsColour, widthOf } from './terminal.ts';

/** The verdict in one of the formats of `--format`. */
export function rendered(
  format: Format,
  verdict: Verdict,
  context: ReportContext,
  terminal: Terminal,
): string {
  switch (format) {
    case 'json':
      return jsonText(jsonDocumentOf(verdict, context));
    case 'markdown':
      return `${markdownInLog(commentOf(verdict, context))}\n`;
    case 'junit':
      return logText(junitOf(verdict, context));
    case 'text': {
      const { stdout } = terminal;
      return terminalOf(verdict, context, { colour: wantsColour(terminal, stdout), width: widthOf(stdout) });
    }
  }
}
