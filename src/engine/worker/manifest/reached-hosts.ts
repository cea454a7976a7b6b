import type { ReachedHost } from '../../../plan/manifest.ts';
import { databaseHosts, hostOf, isBesideHost } from '../../host-of.ts';
import { hostInPart, namedHosts } from '../../named-hosts.ts';
import { isOfficial, makerOfVariable } from '../../official-hosts.ts';
import { createRedactor } from '../../redaction/redactor.ts';
import { secretVariables } from '../../redaction/secret-variables.ts';
import { mayNameServer } from '../../server-addresses.ts';
import type { Grid } from '../loading/dry-run.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf } from '../rag-file.ts';
import { accountHosts } from './account-hosts.ts';
import { addressesOf, GOOGLE_LOGIN, keyOf, logInsOf, makersOf } from './provider-makers.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a suite sends its questions with, and what it is made of. */
export interface Reaching {
  readonly grid: Grid;
  /** Targets, providers of single tests, and graders. */
  readonly providers: readonly ApiProvider[];
  /** The environment of the process. */
  readonly env: Variables;
  /** Variables that files of the repository set: committed `.env` files, an `envPath`, the config's `env` blocks. */
  readonly written: readonly unknown[];
}

/**
 * The hosts that the settings of a suite name, and the secret variables that would go to each: the key of the provider whose
 * address it is, and whatever its settings repeat. Left out are hosts where the maker of a provider, or of a key, listens, and
 * machines beside the run.
 *
 * This reads settings. Code of a suite (a provider in JavaScript or Python, `exec:`, an inline assertion, the command of an MCP
 * server) has the keys in its environment and can send them anywhere: nothing here keeps it from that.
 */
export function reachedHosts({ grid, providers, env, written }: Reaching): readonly ReachedHost[] {
  const secrets = secretsOf(env);
  const rendered = renderedBy(grid, env);
  const made = providers.map((provider) => ({ provider, makers: makersOf(provider) }));
  const settings = [
    ...made.flatMap((each) => [
      { ...each, settings: each.provider.config },
      { ...each, settings: addressesOf(each.provider) },
    ]),
    ...settingsOfCells(grid).map((each) => ({ ...each, makers: makersOf(each.provider) })),
  ];
  const blocks = [...written, ...providers.map((provider) => provider.env)];
  return unexpectedHosts([
    ...settings.flatMap((each) => sendingOfSettings(each, secrets, rendered)),
    ...settings.flatMap((each) => sendingOfAccount(each, env)),
    ...blocks.flatMap((block) => sendingOfBlock(block, secrets, made)),
  ]);
}

/** A provider, and who makes it. */
interface Made {
  readonly provider: ApiProvider;
  readonly makers: readonly string[];
}

/** Settings, and whose they are. */
interface OwnedSettings {
  readonly provider: ApiProvider;
  readonly settings: unknown;
}

/** What single cases set for the provider that answers them: the same settings once for each column. */
function settingsOfCells({ rows, columns }: Grid): readonly OwnedSettings[] {
  const found = new Map<string, OwnedSettings>();
  for (const { cells } of rows)
    for (const { column, config } of cells) {
      const provider = columns[column]?.provider;
      const {
        provider: _grader,
        rubricPrompt: _rubric,
        ...settings
      } = Object(config) as Record<string, unknown>;
      const text = `${column} ${textsIn(settings).join('\0')}`;
      if (provider !== undefined && !found.has(text)) found.set(text, { provider, settings });
    }
  return [...found.values()];
}

/** A host, the makers of what asks there, and the secret variables that would go along. */
interface Sending {
  readonly host: string;
  readonly makers: readonly string[];
  readonly names: readonly string[];
}

function sendingOfSettings(
  { provider, makers, settings }: OwnedSettings & Made,
  secrets: Secrets,
  rendered: (text: string) => readonly string[],
): readonly Sending[] {
  const repeated = secrets.repeatedIn([settings, provider.config, provider.env]);
  const sent = secrets.repeatedIn(keyOf(provider));
  const keys = [...repeated, ...secrets.ofMakers(makers), ...sent];
  const own = keys.length === 0 ? logInsOf(provider, makers) : keys;
  const isOurs = ragFileOf(provider) !== null;
  return namedHosts(settings, rendered).flatMap(({ host, isOwn }) => {
    // `openai:` with Groq's address and Groq's key: OpenAI's own key stays where it is.
    const isHome = sent.length > 0 && areAtHome(host, [...sent, ...repeated]);
    return isHome ? [] : [{ host, makers, names: isOwn || isOurs ? own : repeated }];
  });
}

/** The hosts that an account of Google's names, in the settings, in a file that they name, or in that of the environment. */
function sendingOfAccount({ makers, settings }: OwnedSettings & Made, env: Variables): readonly Sending[] {
  const files = makers.includes('google') ? [env[GOOGLE_LOGIN]] : [];
  return accountHosts(settings, files).map((host) => ({ host, makers: [], names: [GOOGLE_LOGIN] }));
}

/** Whether a host is where the makers listen whose keys these variables hold. */
function areAtHome(host: string, variables: readonly string[]): boolean {
  return variables.every((name) => isOfficial(host, [makerOfVariable(name)]));
}

/**
 * The hosts in a block of variables, each with the keys of the maker that the variable's name begins with. Clients of PostgreSQL
 * send the job's PGPASSWORD to any database whose address holds no password, whatever the variable with its address is called.
 */
function sendingOfBlock(block: unknown, secrets: Secrets, providers: readonly Made[]): readonly Sending[] {
  return Object.entries(Object(block) as object).flatMap(([name, value]): Sending[] => {
    if (typeof value !== 'string') return [];
    const isDatabase = /^pghost/i.test(name) || /^postgres(?:ql)?:/i.test(value.trim());
    const maker = makerOfVariable(name);
    const keys = secrets.ofMakers([maker, ...(isDatabase ? ['pgpassword'] : [])]);
    const own = providers.filter(({ makers }) => makers.includes(maker));
    const names = keys.length === 0 ? own.flatMap(({ provider }) => logInsOf(provider, [maker])) : keys;
    return hostsOfVariable(name, value, isDatabase).map((host) => ({ host, makers: [maker], names }));
  });
}

function hostsOfVariable(name: string, value: string, isDatabase: boolean): readonly string[] {
  if (isDatabase) return databaseHosts(value);
  const host = mayNameServer(name) ? hostOf(value) : hostInPart(name, value);
  return host === null ? [] : [host];
}

/** The hosts that nobody expects these keys to go to, each with all of them, sorted. */
function unexpectedHosts(sendings: readonly Sending[]): readonly ReachedHost[] {
  const found = new Map<string, Set<string>>();
  for (const { host, makers, names } of sendings) {
    if (isOfficial(host, makers) || isBesideHost(host)) continue;
    const unexpected = names.filter((name) => !areAtHome(host, [name]));
    if (names.length > 0 && unexpected.length === 0) continue;
    found.set(host, new Set([...(found.get(host) ?? []), ...unexpected]));
  }
  return [...found]
    .map(([host, names]) => ({ host, variables: [...names].sort() }))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

interface Secrets {
  /** Names of variables whose value, or whose name, stands in settings. */
  repeatedIn(settings: unknown): readonly string[];
  ofMakers(makers: readonly string[]): readonly string[];
}

function secretsOf(env: Variables): Secrets {
  const variables = secretVariables(env);
  const redactor = createRedactor(variables);
  const names = [...new Set(variables.map(({ name }) => name))];
  return {
    repeatedIn(settings) {
      const texts = textsIn(settings);
      const whole = texts.join('\n');
      const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
      return [...new Set([...redactor.namesIn(whole), ...names.filter((name) => words.has(name))])];
    },
    ofMakers: (makers) => names.filter((name) => makers.includes(makerOfVariable(name))),
  };
}

/** All texts in settings, whatever holds them. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

/** The forms that a text with templates takes in the cases of a suite. What no case gives a value stays as it is written. */
function renderedBy({ rows }: Grid, env: Variables): (text: string) => readonly string[] {
  return (text) => {
    if (!text.includes('{{')) return [text];
    const forms = rows.flatMap(({ vars, cells }) =>
      (PROMPT.test(text) ? cells : cells.slice(0, 1)).map(({ prompt }) =>
        filled(text, { ...vars, prompt, env }),
      ),
    );
    return [...new Set(forms.length === 0 ? [text] : forms)];
  };
}

const PROMPT = /\{\{\s*prompt\s*\}\}/;

function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{-?\s*([\w.]+)\s*-?\}\}/g, (written, name: string) => {
    const value = name
      .split('.')
      .reduce<unknown>((inside, key) => (Object(inside) as Record<string, unknown>)[key], values);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : written;
  });
}
