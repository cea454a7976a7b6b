import { installSteps } from '../../config/install-steps.ts';
import { grouped } from '../../grouped.ts';
import { installIn, keyIn, statusInText, withoutErrorBody } from '../../samples/error-facts.ts';
import type { ErrorCause, Errored } from '../../samples/sample.ts';
import type { Install } from '../../vocabulary.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { jobLacks } from './job-lacks.ts';

/** What failed, and what mends it. */
interface Words {
  /** `times`: "3 of 40 requests of this PR". */
  readonly what: string;
  readonly fix: string;
}

/** Errors of samples in words. */
interface ErrorsInWords extends Words {
  readonly cause: ErrorCause;
  /** How many requests failed in the way that is named, and how the others failed; null where all failed alike. */
  readonly otherwise: string | null;
  /** Requests that were made and failed, whatever their cause; null where all have the cause that is named. */
  readonly inAll: number | null;
  /** How many requests were not made, in a sentence; null where all were. */
  readonly unmade: string | null;
}

/**
 * What errors of so many samples say, in the words of their most frequent cause. Calls that were not made, because those before them had
 * failed, are counted apart. `beside` follows the count.
 */
export function errorsInWords(errors: readonly Errored[], samples: number, beside = ''): ErrorsInWords {
  const made = errors.filter(({ unasked }) => unasked === undefined);
  const told = made.length > 0 ? made : errors;
  const { cause, count, message, otherwise } = frequentError(told) ?? NO_ERROR;
  const unmade = errors.length - made.length;
  const times = made.length === 0 ? 'calls like these' : `${count} of ${samples - unmade} requests`;
  return {
    ...errorWords(cause, `${times}${beside}`, message),
    cause,
    otherwise,
    inAll: count === told.length ? null : told.length,
    unmade: unmade === 0 ? null : `${unmade} more were not made: they would have failed too.`,
  };
}

/** The most frequent cause of errors, how many have it, and the most frequent message of these. */
interface FrequentError {
  readonly cause: ErrorCause;
  readonly count: number;
  readonly message: string;
  /** What the others of the same cause say, in a sentence; null where all say the same. */
  readonly otherwise: string | null;
}

const NO_ERROR: FrequentError = { cause: 'provider', count: 0, message: '', otherwise: null };

/** An id in a message, such as that of a request: letters and digits. A status has fewer. */
const ID = /\b(?=[\w-]*\d)[\w-]{8,}/g;

/** The most frequent way in which calls failed: the same for errors with the same words, whatever ids these name. Null where none did. */
export function wayOfFailing(errors: readonly Pick<Errored, 'cause' | 'message'>[]): string | null {
  const found = frequentError(errors);
  return found && errorWords(found.cause, 'requests', found.message).what.replace(ID, '');
}

/** Which error stands for others: of their most frequent cause. Null where there is none. */
function frequentError(errors: readonly Pick<Errored, 'cause' | 'message'>[]): FrequentError | null {
  const cause = mostFrequent(errors.map((error) => error.cause));
  if (cause === undefined) return null;
  // A grader's call that was not made failed as those before it did.
  const own = errors
    .filter((error) => error.cause === cause)
    .map(({ message }) => (cause === 'assertion' ? message.replace(NOT_ASKED, '') : message));
  const ways = [...grouped(own, (message) => wayOf(cause, message)).values()];
  const [most = [], ...others] = ways.toSorted((a, b) => b.length - a.length);
  const left = others.flat().length;
  const second = mostFrequent(others[0] ?? []);
  return {
    cause,
    count: own.length,
    message: mostFrequent(most) ?? '',
    otherwise:
      second === undefined
        ? null
        : `${most.length} of them failed so; ${left} otherwise${others.length > 1 ? ', most often' : ''}: ${ended(second)}`,
  };
}

/** What errors have in common that say the same: no ids, numbers or quoted values, which differ from call to call. */
function wayOf(cause: ErrorCause, message: string): string {
  return errorWords(cause, 'requests', message)
    .what.replace(ID, '')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, '""')
    .replace(/\d+/g, '0');
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const times = new Map<T, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  let best: T | undefined;
  for (const [item, count] of times) if (best === undefined || count > (times.get(best) ?? 0)) best = item;
  return best;
}

type WordsOf = (times: string, message: string) => Words;

/** The errors of a suite in words: the first sentence names their cause and their count. */
export function errorWords(cause: ErrorCause, times: string, message: string): Words {
  return jobLacks(message, times) ?? BY_CAUSE[cause](times, message);
}

/** What to do about an error whose words say nothing of its cause. */
export const OUTAGE_FIX = "see the provider's message; where it is an outage, re-run the job later.";
const RERUN = 'then re-run the job.';
const SEE = `npx ${PACKAGE} run`;

/** The key is known, and may not do this, or not from here: another key of the same kind changes nothing. */
const NOT_ALLOWED =
  /unsupported_country|(?:country|region|location)\b.{0,40}not (?:supported|available|allowed)|insufficient permissions|missing_scope|missing scopes|not have (?:access|permission)|permission_?denied/i;

const BY_CAUSE: Readonly<Record<ErrorCause, WordsOf>> = {
  auth: (times, message) => {
    const key = keyIn(message);
    if (NOT_ALLOWED.test(message))
      return {
        what: `The provider answered ${statusInText(message) ?? 'that access is denied'} to ${times}: ${ended(message)}`,
        fix: `give ${key ? `the key in \`${key}\`` : 'the key'} access to what is asked, or run the job where the provider may be used: its message says which.`,
      };
    return {
      what: `The provider answered ${statusInText(message) ?? 'that access is denied'} to ${times}: ${key ? `the key in \`${key}\`` : 'the key'} is not accepted.`,
      fix: `set ${key ? `\`${key}\`` : 'the variable that holds the key'} to a valid key (on GitHub a secret of the repository), ${RERUN}${key ? `\ngh secret set ${key}` : ''}`,
    };
  },
  quota: (times, message) => quotaWords('the provider', times, message),
  'rate-limit': (times, message) => rateLimitWords(times, message),
  provider: (times, message) => providerWords(times, message),
  network: (times, message) => ({
    what: `The provider could not be reached for ${times}: ${ended(message)}`,
    fix: /\b(?:127\.0\.0\.1|localhost|::1)\b/.test(message)
      ? `start the server that is asked there before pawl runs, or let pawl start it (\`serve\` in pawl.yaml), ${RERUN}`
      : /certificate/i.test(message)
        ? `name the file of the authority that signed the certificate in NODE_EXTRA_CA_CERTS of the job, ${RERUN}`
        : `check the address and that this runner may reach it, ${RERUN}`,
  }),
  timeout: (times, message) => ({
    what: `The provider gave no answer in time to ${times}.`,
    fix: `re-run the job later, or allow a call more time in main's pawl.yaml:\nlimits:\n  timeoutSeconds: ${twice(message)}`,
  }),
  assertion: (times, message) => assertionWords(times, message),
  template: (times, message) => {
    const why = message
      .replace(/^(?:Error: )?Template render error: (?:\([^)]*\)\s*)?/i, '')
      .replace(/^Error: /, '');
    return {
      what: `A template of the suite cannot be rendered for ${times}: ${ended(why)}`,
      fix: templateFix(why),
    };
  },
  'missing-package': (times, message) => {
    if (NO_PYTHON.test(message))
      return {
        what: `Python was not found for ${times}: ${ended(message.replace(/^python 3 not found\.\s*/i, '').split(/\s*Please ensure/)[0]!)}`,
        fix: `install Python in a step before pawl's of the workflow, or name it in PROMPTFOO_PYTHON:\n- uses: actions/setup-python@v6\n  with: { python-version: '3.12' }`,
      };
    const found = installIn(message);
    return {
      what: `A package is missing for ${times}: ${ended(found?.message ?? message)}`,
      fix: found ? installFix(found.install) : 'install it in the workflow, in a step before pawl.',
    };
  },
  // Said before errors are counted.
  'main-changed': (_, message) => ({ what: message, fix: 'run the gate again.' }),
  crash: (times, message) => crashWords(times, message),
};

function quotaWords(who: string, times: string, message: string): Words {
  const key = keyIn(message);
  return {
    what: `The quota or credit of ${key ? `the key in \`${key}\`` : "the provider's account"} is spent: ${who} refused ${times}${detail(message)}.`,
    fix: `add credit, or raise the spending limit, in the provider's billing settings, ${RERUN} Waiting and asking more slowly do not help.`,
  };
}

/** How long a provider asks to wait where that is longer than a run waits, as the scheduler says it. */
const LONG_WAIT = /The provider asks to wait ([\w. ]{1,20}), and (pawl waits at most [\w. ]{1,20})\./;

function rateLimitWords(times: string, message: string): Words {
  if (/overloaded/i.test(message) || statusInText(message) === 529)
    return {
      what: `The provider was overloaded for ${times}, after all retries.`,
      fix: 're-run the job later.',
    };
  const what = `The provider answered ${statusInText(message) ?? 'that its rate limit is reached'} to ${times}`;
  const [, asked, waited] = LONG_WAIT.exec(message) ?? [];
  if (asked !== undefined)
    return {
      what: `${what}: it asks to wait ${asked}, and ${waited}.`,
      fix: `re-run the job in ${asked}, or raise the limit with the provider.`,
    };
  return {
    what: `${what}, after all retries.`,
    fix: `raise the limit with the provider, or ask it less at once: in the suite's config\nevaluateOptions:\n  maxConcurrency: 1`,
  };
}

const NO_PYTHON = /^(?:python 3 not found|could not find python|spawn \S*python\S* ENOENT)/i;

/** The steps of a workflow that install packages. */
function installFix(install: Install): string {
  return `install the packages before pawl's step of the workflow:\n${installSteps(install)}`;
}

const OWN_CODE =
  /^(?:Python error|The command of the provider failed|Error running (?:Python|Ruby|Go)|(?:Python|Ruby) (?:code|script))/i;
const UNKNOWN_MODEL =
  /\bmodels?\b.{0,120}\b(?:not (?:found|exist)|does(?: not|n't) exist|is invalid|not supported|deprecated|decommissioned)|unknown model|DeploymentNotFound|model_not_found/i;

/** The message of a body that holds an error in place of an answer: promptfoo fails as it reads the answer out of it. */
function errorOfBody(message: string): string | null {
  const body = /^API error: TypeError: Cannot read properties of undefined \(reading '0'\): (\{.*)$/s.exec(
    message,
  )?.[1];
  return body === undefined
    ? null
    : (/"error":\s*(?:"|\{[^{}]*?"message":\s*")((?:[^"\\]|\\.)+)"/.exec(body)?.[1] ?? null);
}

/** A variable that the settings of a retriever name. */
const NO_VARIABLE =
  /^(?:The settings name \{\{env\.(\w{1,100})\}\}|The address of the database belongs in (\w{1,100})), and there is n/;

function providerWords(times: string, message: string): Words {
  const unrecorded = /^(?:API error: |Error: )?(The recording holds .*)$/s.exec(message)?.[1];
  if (unrecorded !== undefined)
    return {
      what: `The recording could not answer ${times}. ${ended(unrecorded)}`,
      fix: 'replay with the same commits, variables and stored samples of main, or record once more: the same command, with `--record` in the place of `--replay`',
    };
  if (OWN_CODE.test(message))
    return {
      what: `The provider's own code failed on ${times}: ${ended(message)}`,
      fix: `mend the code of the provider, and see it answer:\n${SEE}`,
    };
  const inside = errorOfBody(message);
  if (inside !== null)
    return {
      what: `The provider answered ${times} without an HTTP error, and with an error in place of an answer: ${ended(inside)}`,
      fix: OUTAGE_FIX,
    };
  const variable = NO_VARIABLE.exec(message)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (variable !== undefined)
    return {
      what: `The retriever could not be asked for ${times}: ${ended(message)}`,
      fix: `set \`${variable}\` where pawl runs, in a workflow under \`env:\` of the step, ${RERUN}`,
    };
  // promptfoo reads a file of settings (`tools`, `response_format`) as it asks.
  if (/^(?:\w*Error: )?File does not exist: /.test(message))
    return {
      what: `The provider could not be asked for ${times}: ${ended(message)}`,
      fix: "commit the file, or correct its path in the provider's settings.",
    };
  if (/^(?:API error: |Error: )?The corpus is empty: /.test(message))
    return {
      what: `The retriever found no documents for ${times}: ${ended(message)}`,
      fix: "correct `corpus.files` in the retriever's settings, or commit the documents: each side has those of its own tree.",
    };
  const what = `The provider answered with an error to ${times}: ${ended(message)}`;
  const pull = /model ["'`]?([\w.:/-]+)["'`]? not found, try pulling it first/i.exec(message)?.[1];
  if (pull !== undefined) return { what, fix: `pull the model before pawl runs:\nollama pull ${pull}` };
  if (UNKNOWN_MODEL.test(message))
    return {
      what,
      fix: 'name a model under `providers:` that the provider has and that this key may use.',
    };
  const status = statusInText(message) ?? 0;
  if (status >= 400 && status < 500)
    return { what, fix: 'change what the provider refuses: its message says what that is.' };
  return { what, fix: OUTAGE_FIX };
}

/** What a grader says when it cannot grade: an answer of its own provider, or one that holds no grade. */
const OF_GRADER =
  /\b(?:API|HTTP) (?:call )?error|could not extract|no (?:json|output|response)|not in json format|grader|grading|rubric|embedding|rate limit|quota|api.?key/i;

/** A file that is not there, as Node says it. */
const NO_FILE = /^(?:Error: )?ENOENT: no such file or directory, open '([^']+)'/;

const UNKNOWN_TYPE = /^(?:Error: )?Unknown assertion type: ([\w:-]{1,60})$/;

/** What stands before the message of a call that was not made, where a grader says it. */
const NOT_ASKED = /^(?:CallFailed: )?Not asked, since calls before it failed: /;

function assertionWords(times: string, said: string): Words {
  const message = said.replace(NOT_ASKED, '');
  const status = statusInText(message);
  const transform = /^(?:\w*Error: )*(Transform failed.*)$/s.exec(message)?.[1];
  if (transform !== undefined)
    return {
      what: `A transform of the suite failed on ${times}: ${ended(transform.replace('([inline transform]: ', '('))}`,
      fix: `mend the transform, so that it takes every answer, and see it:\n${SEE}`,
    };
  const file = NO_FILE.exec(message)?.[1];
  if (file !== undefined)
    return {
      what: `A file that the suite reads as it scores is missing for ${times}: ${file}.`,
      fix: "commit the file, or correct its path in the suite's config.",
    };
  const type = UNKNOWN_TYPE.exec(message)?.[1];
  if (type !== undefined)
    return {
      what: `There is no score for ${times}: promptfoo has no assertion of the type \`${type}\`.`,
      fix: 'correct the `type` under `assert:`. Those that promptfoo has:\nhttps://www.promptfoo.dev/docs/configuration/expected-outputs/',
    };
  if (status === null && !OF_GRADER.test(message))
    return {
      what: `There is no score for ${times}: ${ended(message)}`,
      fix: `mend the assertion, and see it score:\n${SEE}`,
    };
  if (SPENT.test(message)) return quotaWords("the grader's provider", times, message);
  const key = keyIn(message);
  const isRefused = status === 401 || status === 403;
  if (isRefused || /api.?key|unauthori[sz]ed/i.test(message))
    return {
      what: isRefused
        ? `The grader's provider answered ${status} to ${times}: ${key ? `the key in \`${key}\`` : 'the key'} is not accepted.`
        : // Code of an assertion may say it as well.
          `There is no score for ${times}: ${ended(message)}`,
      fix: `set the key that the assertion needs${key ? `, \`${key}\`` : ''}, ${RERUN}${key ? `\ngh secret set ${key}` : ''}`,
    };
  return {
    what: `The grader of an assertion failed on ${times}: ${ended(message)}`,
    fix: "see the grader's message; where it is an outage or a limit, re-run the job later.",
  };
}

function templateFix(why: string): string {
  const filter = /filter not found: (\w+)/.exec(why)?.[1];
  if (filter !== undefined)
    return `take the filter \`${filter}\` out of the template, or name its file, which must be there, in the suite's config:\nnunjucksFilters:\n  ${filter}: ./${filter}.js`;
  return 'mend the template, in a prompt, a variable or an assertion. Write braces that are not a template between `{% raw %}` and `{% endraw %}`.';
}

const NATIVE = /\b(SIGSEGV|SIGBUS|SIGILL|SIGABRT|SIGFPE|SIGTRAP)\b/;

function crashWords(times: string, message: string): Words {
  const signal = NATIVE.exec(message)?.[1];
  if (signal !== undefined)
    return {
      what: `The suite's process crashed in native code (${signal}) on ${times}: ${ended(message)}`,
      fix: `look for a native package that is built for another version of Node or another system. Build it again, and run the suite:\nnpm rebuild\n${SEE}`,
    };
  if (/out of memory|SIGKILL/.test(message))
    return {
      what: `The suite's process ran out of memory on ${times}: ${ended(message)}`,
      fix: 'run the job on a machine with more memory, or let the suite load less at once.',
    };
  if (message.includes('Python worker'))
    return {
      what: `The suite's Python code did not run on ${times}: ${ended(message)}`,
      fix: `mend the script, and see it answer:\n${SEE}`,
    };
  return {
    what: `The suite's own code crashed on ${times}: ${ended(message)}`,
    fix: `run the suite locally, and mend what crashes:\n${SEE}`,
  };
}

/** Twice the seconds that a call was given, as far as the message says them. */
function twice(message: string): number {
  const given = /after (\d+) ?ms/.exec(message)?.[1] ?? /within (\d+) s\b/.exec(message)?.[1];
  const seconds = given === undefined ? 300 : message.includes('ms') ? Number(given) / 1000 : Number(given);
  return Math.max(10, Math.ceil(seconds * 2));
}

/** What providers call a spent quota. */
const SPENT =
  /insufficient_quota|billing_hard_limit_reached|billing_not_active|credit balance is too low|quota_exceeded|PerDay/i;

/** `: insufficient_quota`, the provider's own word for it. */
function detail(message: string): string {
  const code = SPENT.exec(message)?.[0];
  const status = statusInText(message);
  const words = [status, code].filter((each) => each !== null && each !== undefined);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** Characters of a provider's message in a sentence: a headline is read in seconds, and the case tells the whole. */
const MOST_SAID = 200;

/** A message as a sentence: of a JSON body only what its error says. */
function ended(message: string): string {
  const line = withoutErrorBody(message).trim();
  const begin = line.slice(0, MOST_SAID).replace(/\s*\S{0,30}$/, '');
  if (line.length > MOST_SAID) return `${begin.replace(/[\uD800-\uDBFF]$/, '')} …`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
