import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

/** The inputs and outputs of the action, from `action.yml`. */
export function actionPage(root: string): Page {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, Described>>;
    readonly outputs: Readonly<Record<string, Described>>;
  };
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value = '' }]) => [
    code(name),
    value === '' ? '–' : code(value),
    cell(description),
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ]);
  return {
    file: 'action.md',
    text: `# The action

${GENERATED}

\`uses: pawl-dev/pawl@v0\`. No input is needed: the event says what the step does ([workflows](../how-to/set-up.md)).

## Inputs

${table(['input', 'default', 'what it does'], inputs)}

## Outputs

${table(['output', 'what it holds'], outputs)}
`,
  };
}
