import type { ErrorHelp } from '../../errors.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { shownMetrics, taskMetricOf, writtenMeasure } from '../../tasks/task-metric.ts';
import { nearestWord } from '../nearest-word.ts';
import { folderOf, repositoryPath } from '../repository-path.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';
import { mayMention } from './metric-mentions.ts';
import { CONSISTENTLY_RIGHT, passOfAnswers, SAME_ANSWER, SAME_LABEL } from './pass-of-answers.ts';
import type { MetricPolicy, Policy } from './policy.ts';
import { pathWords } from './policy-problems.ts';

/** A suite, as far as it says which metrics of ours it can have. */
interface Suite {
  readonly config: string;
  readonly task?: TaskSpec;
}

interface Read {
  readonly root: string;
  readonly source: YamlSource;
  readonly policy: Policy;
  readonly suites: readonly Suite[];
}

/** Why a name cannot gate a suite, and what to write. */
interface Unusable {
  readonly why: string;
  readonly fix: string;
}

/**
 * Metrics of ours that are told to gate, or have a floor, and cannot be measured as the policy stands: those of a task in a suite without it, and those that are only shown.
 * A line for all suites is in order where one of them can use it. What a suite may define itself is not judged here: only an opened
 * suite tells.
 */
export function unusableMetrics({ root, source, policy, suites }: Read): readonly ErrorHelp[] {
  const own = (policy.suites ?? []).flatMap((entry, at) => {
    const config = repositoryPath(root, folderOf(source.file), entry.config);
    const suite = suites.find((each) => each.config === config);
    const drawn = drawsRepeats(policy.metrics, entry.metrics);
    return gating(entry.metrics ?? {}).flatMap(([name, metric]) => {
      const found = suite ? whyUnusable(root, suite, name, metric, drawn) : null;
      return found ? [problem(source, ['suites', at, 'metrics', name], found)] : [];
    });
  });
  const drawn = drawsRepeats(policy.metrics, ...(policy.suites ?? []).map((entry) => entry.metrics));
  const shared = gating(policy.metrics).flatMap(([name, metric]) => {
    const all = suites.map((suite) => whyUnusable(root, suite, name, metric, drawn));
    const [first] = all;
    return first && all.every((found) => found !== null) ? [problem(source, ['metrics', name], first)] : [];
  });
  return [...shared, ...own];
}

/** A floor holds a metric, whether it gates or not. */
function gating(metrics: Readonly<Record<string, MetricPolicy>>) {
  return Object.entries(metrics).filter(([, { gate, floor }]) => gate === true || floor !== undefined);
}

/** Names of several words: whoever writes one nearly like them means one of them, where the suite names no such metric itself. */
const OF_REPEATS = [SAME_ANSWER, SAME_LABEL, CONSISTENTLY_RIGHT];

type Metrics = Readonly<Record<string, MetricPolicy>>;

function isOfRepeats(name: string): boolean {
  return OF_REPEATS.includes(name) || passOfAnswers(name) !== null;
}

/** Repeats are drawn where one of their metrics gates, and all of these metrics are read off them. */
function drawsRepeats(...all: readonly (Metrics | undefined)[]): boolean {
  const isDrawn = (metrics: Metrics) =>
    Object.keys(metrics).some((name) => isOfRepeats(name) && metrics[name]?.gate === true);
  return all.some((metrics) => metrics !== undefined && isDrawn(metrics));
}

/** A metric that is shown, and that no test looks at. */
const ONLY_SHOWN = 'latency p95';
const NO_TEST: Unusable = {
  why: 'It is shown, and held against a `floor`. No test looks at it. Did you mean `latency`?',
  fix: 'write\nlatency: { gate: true }\nor set a `floor` in milliseconds beside `gate: true`',
};

const OF_ANSWERS: Unusable = {
  why: 'It speaks of 1 to 10 answers to a case: `pass^4` is the chance that four are all right, `pass@4` that one of four is.',
  fix: 'write `pass^4` or `pass@4`',
};

function whyUnusable(
  root: string,
  { config, task }: Suite,
  name: string,
  { floor, gate }: MetricPolicy,
  drawn: boolean,
): Unusable | null {
  if (name === ONLY_SHOWN) return floor === undefined ? NO_TEST : null;
  if (name === SAME_LABEL && task?.kind !== 'classification' && !mayMention(root, config, name))
    return {
      why: `It is the agreement of labels, and ${config} has no task of kind \`classification\`. Did you mean \`same answer\`?`,
      fix: 'write `same answer`, or say what its answers are, below the suite:\ntask: { kind: classification, expected: label }',
    };
  if (/^pass[\^@]/.test(name) && passOfAnswers(name) === null) return OF_ANSWERS;
  if (isOfRepeats(name) && gate !== true && !drawn && !mayMention(root, config, name))
    return {
      why: 'Its floor is held against repeats, and none are drawn where no metric of repeats gates.',
      fix: `write \`${name}: { gate: true, floor: ${floor} }\``,
    };
  const meant = nearestWord(name, OF_REPEATS);
  if (meant !== null && !OF_REPEATS.includes(name) && !mayMention(root, config, name))
    return {
      why: noSuchMetric(`${config} has no metric`, meant),
      fix: `write \`${meant}\``,
    };
  const measure = writtenMeasure(name);
  if (measure === null || (task && taskMetricOf(name, task)) || mayMention(root, config, name)) return null;
  if (measure === 'valid')
    return {
      why: `\`valid\` is the share of answers that meet a JSON Schema, and the task of ${config} names none.`,
      fix: task
        ? 'add below `task:`\nschema: evals/answer.schema.json'
        : 'add to the suite\ntask: { kind: schema, schema: evals/answer.schema.json }',
    };
  if (measure === 'within' && task?.kind === 'number' && task.within === undefined)
    return {
      why: `\`within\` is the share of numbers within a tolerance, and the task of ${config} sets none.`,
      fix: 'add below `task:` how far off a number may be\nwithin: 5%',
    };
  if (!task)
    return {
      why: `It is a metric of a task, and ${config} names none.`,
      fix: 'say what its answers are, below the suite:\ntask: { kind: classification, expected: label }',
    };
  const slice = /@([^@=]+)=/.exec(name)?.[1];
  if (slice !== undefined && !task.slices?.includes(slice))
    return {
      why: `The task of ${config} is not told apart by \`${slice}\`.`,
      fix: `add below \`task:\`\nslices: [${[...(task.slices ?? []), slice].join(', ')}]`,
    };
  const shown = shownMetrics(task);
  const bare = (metric: string) => metric.replace(/^(?:macro|micro|partial|samples|subset)-/, '');
  const near = nearestWord(name, shown) ?? shown.find((each) => bare(each) === bare(measure)) ?? null;
  return {
    why: `A task of kind \`${task.kind}\` has ${shown.map((each) => `\`${each}\``).join(', ') || 'no metric beside `valid`'}.${near === null ? '' : ` Did you mean \`${near}\`?`}`,
    fix: near === null ? 'name one of them' : `write \`${near}\``,
  };
}

function problem(source: YamlSource, path: YamlPath, { why, fix }: Unusable): ErrorHelp {
  return {
    code: 'config/unusable-metric',
    what: `\`${pathWords(path)}\` cannot gate: nothing measures it here.`,
    why,
    fix,
    place: source.placeOfKey(path),
  };
}

/** Why a name is refused that no assertion and nothing of Pawl's own has. `whose` begins the sentence: "No suite has a metric". */
export function noSuchMetric(whose: string, near: string | null): string {
  return `${whose} of that name, and neither has Pawl itself.${near === null ? '' : ` Did you mean \`${near}\`?`}`;
}
