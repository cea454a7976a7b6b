// Cuts GitHub's published REST description down to the operations that pawl uses, for the contract tests.
// Usage: node scripts/cut-github-api.mjs [VERSION]    (installs @octokit/openapi@VERSION, 385 MB, in a temporary folder)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OPERATIONS = new Set([
  'actions/download-artifact',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'actions/re-run-workflow',
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/update-review-comment',
  'repos/get-collaborator-permission-level',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
]);
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const target = path.resolve(import.meta.dirname, '../fixtures/github-api/api.github.com.cut.json');

/** The whole description of one release of the package; its folder is removed again. */
function publishedDescription(version) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'github-api-'));
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', `@octokit/openapi@${version}`]);
    const file = path.join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The paths that hold a wanted operation, each with these operations and the shared parameters alone. */
function wantedPaths(description) {
  const paths = {};
  for (const [template, item] of Object.entries(description.paths)) {
    const kept = METHODS.filter((method) => OPERATIONS.has(item[method]?.operationId));
    if (kept.length === 0) continue;
    const shared = item.parameters ? { parameters: item.parameters } : {};
    paths[template] = { ...shared, ...Object.fromEntries(kept.map((method) => [method, item[method]])) };
  }
  return paths;
}

/** Every component that `node` reaches through `$ref`, copied unchanged; `seen` collects them by pointer. */
function reach(description, node, seen) {
  if (Array.isArray(node)) for (const item of node) reach(description, item, seen);
  if (!node || typeof node !== 'object') return;
  if (typeof node.$ref === 'string' && !seen.has(node.$ref)) {
    const value = node.$ref
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], description);
    seen.set(node.$ref, value);
    reach(description, value, seen);
  }
  for (const value of Object.values(node)) reach(description, value, seen);
}

/** The components as the description nests them: `components.KIND.NAME`. */
function nested(seen) {
  const components = {};
  for (const [pointer, value] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, kind, name] = pointer.slice(2).split('/');
    components[kind] ??= {};
    components[kind][name] = value;
  }
  return components;
}

const version = process.argv[2] ?? '23.0.2';
const description = publishedDescription(version);
const paths = wantedPaths(description);
const seen = new Map();
reach(description, paths, seen);
const cut = { openapi: description.openapi, info: description.info, paths, components: nested(seen) };
const found = Object.values(paths).flatMap((item) => METHODS.map((method) => item[method]?.operationId));
const missing = [...OPERATIONS].filter((operation) => !found.includes(operation));
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`);
writeFileSync(target, `${JSON.stringify(cut, null, 1)}\n`);
process.stdout.write(`${target}: ${OPERATIONS.size} operations of @octokit/openapi@${version}\n`);
