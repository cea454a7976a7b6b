/** Names that are withheld from the suites' own code: credentials of the job, whatever forge runs it, and the action's inputs. */
const WITHHELD = new RegExp(
  [
    '^(GITHUB|ACTIONS|INPUT)_',
    '^(GH|GITLAB|GITEA|FORGEJO)_TOKEN$',
    // GitLab and Woodpecker. The address holds the job's token.
    '^CI_(JOB|BUILD)_(TOKEN|JWT)(_V\\d+)?$|^CI_(REGISTRY|DEPLOY|DEPENDENCY_PROXY|NETRC)_PASSWORD$|^CI_REPOSITORY_URL$',
    // Azure Pipelines.
    '^(SYSTEM_ACCESSTOKEN|AZURE_DEVOPS_EXT_PAT)$',
    '^(BITBUCKET|CIRCLE|BUILDKITE)_(\\w+_)?TOKEN(_V\\d+)?$',
  ].join('|'),
);

/** Tokens that this very run publishes with. No policy gives them to suites. */
const OWN = /^PAWL_\w*TOKEN$/;

/** Variables that say where a run is and open nothing. Suites get them although their families are withheld. */
export const HARMLESS: ReadonlySet<string> = new Set([
  'CI',
  'LANG',
  'NODE_ENV',
  'RUNNER_ARCH',
  'RUNNER_OS',
  'TZ',
  'GITHUB_ACTIONS',
  'GITHUB_ACTOR',
  'GITHUB_BASE_REF',
  'GITHUB_EVENT_NAME',
  'GITHUB_HEAD_REF',
  'GITHUB_JOB',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_NUMBER',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
  'GITHUB_WORKFLOW',
  'GITHUB_WORKSPACE',
]);

/** Environment for code of the repository: without credentials of the job, but for the names in `passEnv`. Those of pawl itself are never among them. */
export function suiteEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  passEnv: readonly string[],
): Record<string, string> {
  const passed = new Set(passEnv);
  const kept = Object.entries(env).filter(
    ([name]) => !OWN.test(name) && (passed.has(name) || HARMLESS.has(name) || !WITHHELD.test(name)),
  );
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/**
 * What promptfoo needs to hear in a child of ours: nothing leaves the run (telemetry, sharing, updates, remote
 * generation), nothing is cached, and waiting and retrying are the scheduler's.
 */
export function promptfooEnvironment(folder: string, callTimeoutMs: number): Record<string, string> {
  return {
    PROMPTFOO_CONFIG_DIR: folder,
    PROMPTFOO_CACHE_ENABLED: 'false',
    PROMPTFOO_DISABLE_ADAPTIVE_SCHEDULER: 'true',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
    PROMPTFOO_DISABLE_SHARING: 'true',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    // Connections to one host. Fewer than there are calls at once, and latency measures the queue for them.
    PROMPTFOO_FETCH_CONNECTIONS: '256',
    // Images and sounds stay in answers: promptfoo puts them into its database, whose native code no bundle can hold.
    PROMPTFOO_INLINE_MEDIA: 'true',
    // promptfoo's own default is to believe every certificate. A CA of one's own: NODE_EXTRA_CA_CERTS of the job.
    PROMPTFOO_INSECURE_SSL: 'false',
    REQUEST_TIMEOUT_MS: String(callTimeoutMs),
    LOG_LEVEL: 'warn',
  };
}
