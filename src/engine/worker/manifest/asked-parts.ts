import { NOT_WHOLE } from '../../../plan/manifest.ts';
import { PLAIN_CHECK } from '../../../vocabulary.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { withoutSecrets } from '../../messages/plain-message.ts';
import type { Grid, GridRow } from '../loading/dry-run.ts';
import type { Assertion, TestSuite } from '../promptfoo/promptfoo-types.ts';

/** Longest prompt that is handed over, in characters. */
const LONGEST = 400_000;

/** A manifest with the prompts as they are asked, and with the variables and checks of its cases. Secrets are taken out. */
export function withAskedParts(manifest: ChildManifest, grid: Grid, suite: TestSuite): ChildManifest {
  const base = typeof suite.defaultTest === 'object' ? suite.defaultTest : undefined;
  const shared = { vars: new Set(Object.keys(base?.vars ?? {})), checks: base?.assert?.length ?? 0 };
  const prompts = grid.rows.flatMap(({ cells }) => cells.map(({ prompt }) => prompt));
  return {
    ...manifest,
    cases: manifest.cases.map((entry, at) => {
      const row = grid.rows[at];
      return row === undefined ? entry : { ...entry, asked: askedOf(row, shared) };
    }),
    cells: manifest.cells.map((cell, at) => {
      const prompt = prompts[at];
      return prompt === undefined || prompt.length > LONGEST
        ? cell
        : { ...cell, prompt: withoutSecrets(prompt) };
    }),
  };
}

function askedOf({ test, vars }: GridRow, shared: { vars: ReadonlySet<string>; checks: number }) {
  const checks = (test.assert ?? []).map(plainCheck);
  return {
    vars: Object.fromEntries(
      Object.entries(vars).flatMap(([name, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) && !shared.vars.has(name)
          ? [[name, withoutSecrets(String(value))]]
          : [],
      ),
    ),
    checks,
    ownChecks: Math.max(0, checks.length - shared.checks),
  };
}

/** An assertion as data. What runs code, or reads a file, is known by its type: its value is a path of this machine, or a function. */
function plainCheck(assertion: Assertion): Record<string, unknown> {
  const { value: wanted, assert } = assertion;
  const isCode =
    typeof wanted === 'function' || (typeof wanted === 'string' && /^(?:file|package):/.test(wanted));
  if (isCode || assert !== undefined) return { type: assertion.type, [NOT_WHOLE]: true };
  const said = PLAIN_CHECK.flatMap((name): [string, unknown][] => {
    const value = (assertion as unknown as Record<string, unknown>)[name];
    if (value === undefined) return [];
    const text = JSON.stringify(value);
    return text === undefined ? [] : [[name, JSON.parse(text, clean) as unknown]];
  });
  return Object.fromEntries(said);
}

function clean(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutSecrets(value) : value;
}
