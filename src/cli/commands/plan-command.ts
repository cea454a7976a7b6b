import { type PlanRun, planChange } from '../../commands/plan/run-plan.ts';
import { jsonText } from '../../report/documents/json-text.ts';
import { markdownInLog } from '../../report/escape.ts';
import { planDocumentOf } from '../../report/plan/plan-document.ts';
import { planMarkdown } from '../../report/plan/plan-markdown.ts';
import { planTerminal } from '../../report/plan/terminal-plan.ts';
import type { CommandRunner } from '../command-runner.ts';
import { type Format, formatOf } from '../formats.ts';
import { progressOf } from '../progress.ts';
import { type Terminal, wantsColour, widthOf } from '../terminal.ts';
import { runOptions } from './run-options.ts';

/** `pawl plan`: exit 0 whatever the plan is; what it prints is the answer. */
export const planCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const progress = progressOf(terminal);
  const run = await planChange(runOptions(flags, terminal, progress, openEngine));
  progress.end();
  terminal.stdout.write(rendered(formatOf(flags), run, terminal));
  return 0;
};

function rendered(format: Format, { summary, context }: PlanRun, terminal: Terminal): string {
  if (format === 'json') return jsonText(planDocumentOf(summary, context));
  if (format === 'markdown') return `${markdownInLog(planMarkdown(summary, context))}\n`;
  const { stdout } = terminal;
  return planTerminal(summary, context, {
    colour: wantsColour(terminal, stdout),
    width: widthOf(stdout),
  });
}
