import { grouped } from '../grouped.ts';
import type { RuleChange } from './rule-change.ts';

/** A host that a suite of the change names, and the secret variables that would go there. */
export interface SuiteHost {
  readonly suite: string;
  /** Where the suite is written. */
  readonly config: string;
  readonly host: string;
  readonly variables: readonly string[];
}

/** What stands before the variable in the name of such a rule. */
const RULE = 'key ';

/**
 * The keys that a change would send to hosts that main does not name, as changes of its own judging: a server that the change
 * chooses gets a secret of the job, and gives the answers. `known` are the hosts that main's suites, main's policy and the job
 * name. Each loosens until somebody accepts it.
 */
export function newKeyHosts(hosts: readonly SuiteHost[], known: ReadonlySet<string>): readonly RuleChange[] {
  const found = hosts
    .filter(({ host }) => !known.has(host))
    .flatMap(({ variables, host, config }) => variables.map((variable) => ({ variable, host, config })));
  const groups = grouped(found, ({ variable, host }) => JSON.stringify([variable, host]));
  return [...groups.values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [
          {
            kind: 'host' as const,
            rule: `${RULE}${first.variable}`,
            from: null,
            to: first.host,
            file: first.config,
            line: null,
            loosens: true,
          },
        ],
  );
}

/** The secret variable of such a change. */
export function keyOfChange({ rule }: Pick<RuleChange, 'rule'>): string {
  return rule.slice(RULE.length);
}
