// Lints action.yml, .github/workflows/ and every workflow that a Markdown file shows, without a network. Node 24.
// GitHub's own language service knows the syntax; the house rules below say what is allowed here.
// Usage: node scripts/lint-workflows.mjs [FOLDER]
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const PINNED = /^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;
/** What people outside can choose: inside `run:` it would be code. */
const CHOSEN_OUTSIDE = /\$\{\{[^}]*\b(github\.(event|head_ref|ref_name)|steps\.|needs\.|inputs\.)/;

/** The package imports JSON without the attribute that Node asks for. */
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? { format: 'json', shortCircuit: true, source: readFileSync(new URL(url), 'utf8') }
      : next(url, context),
});
const { validate } = await import('@actions/languageservice');

/** Every text to lint: where it stands, the line before its first, and whether it is ours to run. */
function sources() {
  const folder = path.join(root, '.github/workflows');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const files = [...names.map((name) => `.github/workflows/${name}`), 'action.yml'];
  const own = files
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => ({ file, offset: 0, text: readFileSync(path.join(root, file), 'utf8'), own: true }));
  return [...own, ...shownWorkflows()];
}

/** Fenced YAML blocks of README and docs that are whole workflows. */
function shownWorkflows() {
  const docs = globSync('docs/**/*.md', { cwd: root }).sort();
  const pages = ['README.md', ...docs];
  return pages
    .filter((file) => existsSync(path.join(root, file)))
    .flatMap((file) => {
      const page = readFileSync(path.join(root, file), 'utf8');
      return [...page.matchAll(/^```ya?ml\n(.*?)^```/gms)]
        .filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text))
        .map((match) => ({
          file,
          offset: page.slice(0, match.index).split('\n').length,
          text: match[1],
          own: false,
        }));
    });
}

/** `FILE:LINE: MESSAGE` for everything that GitHub would refuse or the house rules do not allow. */
async function problemsOf({ file, offset, text, own }) {
  const name = file.endsWith('.md') ? `.github/workflows/${path.basename(file)}-${offset}.yml` : file;
  const document = TextDocument.create(pathToFileURL(path.join(root, name)).href, 'yaml', 1, text);
  const found = (await validate(document, {})).map(({ range, message }) => [range.start.line + 1, message]);
  const rules = path.basename(file) === 'action.yml' ? [] : houseRules(text, own);
  return [...found, ...rules].map(([line, message]) => `${file}:${offset + line}: ${message}`);
}

function houseRules(text, own) {
  let workflow;
  try {
    workflow = parse(text);
  } catch {
    return [];
  }
  const lines = text.split('\n');
  const at = (word) =>
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.includes(word)),
    );
  const problems = [];
  if (workflow?.permissions === undefined)
    problems.push([1, 'no `permissions:` at the top: the token could do anything']);
  if (/\bpull_request_target\b/.test(text))
    problems.push([at('pull_request_target'), '`pull_request_target` is not used here']);
  for (const [id, job] of Object.entries(workflow?.jobs ?? {})) {
    if (own && job?.['timeout-minutes'] === undefined)
      problems.push([at(`${id}:`), `job \`${id}\` has no timeout-minutes`]);
    for (const step of job?.steps ?? [])
      problems.push(...stepProblems(step, own).map(([word, message]) => [at(word), message]));
  }
  return problems;
}

function stepProblems(step, own) {
  const problems = [];
  const { uses = '', run = '' } = step ?? {};
  if (own && uses !== '' && !PINNED.test(uses))
    problems.push([uses, `\`${uses}\` is not pinned to a commit`]);
  if (uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
    problems.push([uses, 'checkout leaves its token on disk: persist-credentials: false']);
  if (CHOSEN_OUTSIDE.test(run))
    problems.push([
      run
        .split('\n')
        .find((line) => CHOSEN_OUTSIDE.test(line))
        .trim(),
      'an expression inside `run:`: pass it through `env:`',
    ]);
  return problems;
}

const all = sources();
const problems = (await Promise.all(all.map(problemsOf))).flat();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${all.length} workflows and actions, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 && all.length > 0 ? 0 : 1;
