import type { DoctorFinding } from '../../commands/doctor/finding.ts';
import { runDoctor } from '../../commands/doctor/run-doctor.ts';
import { documentText } from '../../report/documents/json-text.ts';
import { terminalText } from '../../report/escape.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { brokenLine, type Terminal } from '../terminal.ts';

/** Never colour alone. */
const MARKS: Readonly<Record<DoctorFinding['status'], string>> = { ok: '✓', wrong: '✗', open: '–' };

/** `pawl doctor`: exit 0 where nothing is wrong, else 1. */
export const doctorCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const findings = await runDoctor({
    cwd: terminal.cwd(),
    env: terminal.env,
    openEngine,
    policyFile: flagText(flags.policy),
    nodeVersion: process.versions.node,
  });
  const wrong = findings.filter(({ status }) => status === 'wrong').length;
  if (formatOf(flags) === 'json') {
    terminal.stdout.write(documentText('doctor', { ok: wrong === 0, findings }));
  } else print(findings, wrong, terminal);
  return wrong === 0 ? 0 : 1;
};

function print(findings: readonly DoctorFinding[], wrong: number, { stdout }: Terminal): void {
  for (const { status, what, fix } of findings) {
    stdout.write(`${brokenLine(`${MARKS[status]} ${terminalText(what)}`, stdout, 2)}\n`);
    for (const line of fix?.split('\n') ?? [])
      stdout.write(`    ${line.match(/^ */)?.[0]}${terminalText(line.trimStart())}\n`);
  }
  stdout.write(
    wrong === 0
      ? '\nNothing is wrong.\n'
      : `\n${wrong === 1 ? '1 thing is' : `${wrong} things are`} wrong. Below each ✗ stands what mends it.\n`,
  );
}
