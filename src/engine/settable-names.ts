import { parseEnv } from 'node:util';

/**
 * Names that say how a process runs, where it keeps what it has learnt, where its calls go, whom it trusts and where it logs in. A file of the
 * repository that could set one would run code, or read the traffic of the keys that the job holds. It could hand out answers that it
 * brings along (a cache of embeddings), or have a client of a cloud send a file of the machine as its token. Upper or lower case: some
 * tools read both.
 */
const PROTECTED = new RegExp(
  `^(?:${[
    'NODE_(?!ENV$)\\w*',
    'LD_\\w*|DYLD_\\w*|PATH|PATHEXT|COMSPEC|SHELL|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|IFS',
    'PYTHON(?!(?:UNBUFFERED|IOENCODING|UTF8|HASHSEED)$)[A-Z0-9]+',
    'RUBYOPT|RUBYLIB|GEM_\\w*|BUNDLE_\\w*|PERL5OPT|PERL5LIB|PERL5DB',
    'JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|OPENSSL_CONF|OPENSSL_MODULES',
    '(?:HTTPS?|ALL|NO|FTP|WSS?)_PROXY|(?:NPM_CONFIG|GLOBAL_AGENT)_\\w*',
    'SSL_CERT_\\w*|SSLKEYLOGFILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|AWS_CA_BUNDLE',
    'AWS_(?:CONTAINER_\\w*|EC2_METADATA_\\w*|WEB_IDENTITY_TOKEN_FILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|LOGIN_\\w*)',
    'AZURE_(?:FEDERATED_TOKEN_FILE|\\w*AUTHORITY_(?:HOST|NAME)|CONFIG_DIR)|MSAL_\\w*|(?:IDENTITY|MSI|IMDS)_ENDPOINT',
    'ANTHROPIC_(?:IDENTITY_TOKEN_FILE|CONFIG_DIR)',
    'GOOGLE_EXTERNAL_ACCOUNT_\\w*|GCE_METADATA_\\w*|CLOUDSDK_CONFIG',
    'GIT_\\w*|PAWL_\\w*|REQUEST_TIMEOUT_MS|LOG_LEVEL|HOME|USERPROFILE|XDG_\\w*|TMPDIR|TMP|TEMP',
    'PROMPTFOO_(?:CONFIG_DIR|CACHE_\\w*|DISABLE_\\w*|FETCH_\\w*|INSECURE_SSL|INLINE_MEDIA|CA_CERT_PATH|SELF_HOSTED|CLOUD_\\w*|REMOTE_\\w*|SHARE_\\w*|API_\\w*|LOG_\\w*|DEBUG\\w*|ENABLE_\\w*|OTEL_\\w*|LOG_DIR|SHORT_CIRCUIT_\\w*|STRIP_\\w*|TRAC\\w*|\\w*CONCURRENCY|DELAY_MS|\\w*EVAL_TIME\\w*)',
  ].join('|')})$`,
  'i',
);

/** Whether a file of the repository (`.env`, `envPath`, the `env` block of a config) may set this variable. */
export function isSettable(name: string): boolean {
  return !PROTECTED.test(name);
}

/** The variables that a file may set, out of those that it names. */
export function settable<T>(variables: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => isSettable(name)));
}

/** The variables that the text of a `.env` file names. The mark that editors of Windows begin a file with does not belong to a name, as for promptfoo. */
export function namedVariables(text: string): Readonly<Record<string, string>> {
  return parseEnv(text.replace(/^\ufeff/, '')) as Record<string, string>;
}
