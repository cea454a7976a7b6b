import type { StepResult } from './run-journey.ts';

const BLOCK = /(<!-- journey:([\w-]+):(diff|said|comment) -->\n)[\s\S]*?(<!-- \/journey -->)/g;

/** The page with its blocks made from these results. Throws where the page has a block of a step that there is not. */
export function journeyPage(page: string, results: readonly StepResult[]): string {
  return page.replace(BLOCK, (_, open: string, name: string, kind: string, close: string) => {
    const result = results.find(({ step }) => step.name === name);
    if (result === undefined) throw new Error(`The page has a block of "${name}", which is not a step.`);
    return `${open}\n${BLOCKS[kind as keyof typeof BLOCKS](result)}\n\n${close}`;
  });
}

const BLOCKS = {
  diff: ({ diff }: StepResult) => `\`\`\`diff\n${shortDiff(diff)}\n\`\`\``,
  said: ({ said }: StepResult) => `\`\`\`text\n${said.flatMap(transcript).join('\n').trimEnd()}\n\`\`\``,
  comment: ({ comment }: StepResult) => shortComment(comment),
};

/** What a reader changes, file by file, without git's own lines. */
function shortDiff(diff: string): string {
  return diff
    .split('\n')
    .filter((line) => !/^(?:diff --git|index|new file mode|--- |@@)/.test(line))
    .map((line) => line.replace(/^\+\+\+ b\/(.*)$/, '# $1'))
    .join('\n')
    .replaceAll(/\n(?=# )/g, '\n\n')
    .trim();
}

/** A command with its output. `pawl run` only says where its samples are. */
function transcript({ args, stdout }: StepResult['said'][number]): readonly string[] {
  if (args[0] === 'run') return ['$ npx @pawl-dev/pawl run', ''];
  return [`$ npx @pawl-dev/pawl ${args.join(' ')}`, stdout.trimEnd(), ''];
}

/** Lines that differ from run to run: calls, time and commits, and latency, which a simulation makes up anyhow. */
const PASSING = /^(?:Reproduce: .*|<sub>(?!.*<\/td>).*|\|[^|]*\| latency.p\d+.\|.*)\n?/gm;
const NOTES = /<details><summary>\d+ notes?<\/summary>(?:(?!<details)[\s\S])*?<\/details>\n?/g;

/** A comment without the lines that differ from run to run, and without its notes. The page says that they are left out. */
function shortComment(comment: string): string {
  return comment
    .replace(/^<!-- pawl-gate.*\n/, '')
    .replaceAll(NOTES, '')
    .replaceAll(PASSING, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
