import { realpathSync } from 'node:fs';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import type { SuiteConfig } from '../config/gate-config.ts';
import { configStrings } from './references/config-strings.ts';

/**
 * Providers by the first word of their id, with the variables that promptfoo reads their keys from. A test holds it to the
 * bundled promptfoo.
 */
export const PROVIDER_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  openai: ['OPENAI_API_KEY'],
  anthropic: ['ANTHROPIC_API_KEY'],
  azure: ['AZURE_API_KEY', 'AZURE_API_HOST'],
  azureopenai: ['AZURE_API_KEY', 'AZURE_API_HOST'],
  google: ['GOOGLE_API_KEY'],
  palm: ['GOOGLE_API_KEY'],
  vertex: ['VERTEX_API_KEY', 'GOOGLE_CLOUD_PROJECT'],
  bedrock: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'],
  'bedrock-agent': ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'],
  sagemaker: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'],
  mistral: ['MISTRAL_API_KEY'],
  groq: ['GROQ_API_KEY'],
  cohere: ['COHERE_API_KEY'],
  replicate: ['REPLICATE_API_TOKEN'],
  huggingface: ['HF_TOKEN'],
  hf: ['HF_TOKEN'],
  togetherai: ['TOGETHER_API_KEY'],
  openrouter: ['OPENROUTER_API_KEY'],
  deepseek: ['DEEPSEEK_API_KEY'],
  fireworks: ['FIREWORKS_API_KEY'],
  perplexity: ['PERPLEXITY_API_KEY'],
  xai: ['XAI_API_KEY'],
  cerebras: ['CEREBRAS_API_KEY'],
  hyperbolic: ['HYPERBOLIC_API_KEY'],
  voyage: ['VOYAGE_API_KEY'],
  ai21: ['AI21_API_KEY'],
  alibaba: ['DASHSCOPE_API_KEY'],
  dashscope: ['DASHSCOPE_API_KEY'],
  'cloudflare-ai': ['CLOUDFLARE_API_KEY', 'CLOUDFLARE_ACCOUNT_ID'],
  databricks: ['DATABRICKS_TOKEN', 'DATABRICKS_WORKSPACE_URL'],
  watsonx: ['WATSONX_AI_APIKEY', 'WATSONX_AI_PROJECT_ID'],
};

/** Assertions that ask a model. Without a grader of their own promptfoo asks the provider that it finds a key for. */
const GRADED =
  /^(?:not-)?(?:llm-rubric|model-graded-.*|factuality|g-eval|similar|select-best|answer-relevance|context-.*|search-rubric|conversation-relevance)(?::|$)/;
/** Names that GitHub gives to a job itself: never a secret to set. */
const OWN_NAMES = /^(?:GITHUB|ACTIONS|INPUT|RUNNER)_/;

/**
 * Environment variables that the suites' providers and graders read, sorted: by the provider table, and those that a
 * config names itself (`{{ env.MY_KEY }}`, `apiKeyEnvar`). Configs that are code or cannot be read are left out.
 */
export function neededVariables({
  root,
  suites,
}: {
  root: string;
  suites: readonly Pick<SuiteConfig, 'config'>[];
}): readonly string[] {
  const real = realpathSync(root);
  const names = suites.flatMap(({ config }) => {
    if (configForm(config) !== 'data') return [];
    const source = suiteSource(real, config);
    return source.kind === 'problems' ? [] : variablesOf(source.value.plain());
  });
  return [...new Set(names)].sort();
}

/** Environment variables that one parsed promptfoo config needs. */
export function variablesOf(config: unknown): readonly string[] {
  const strings = configStrings(config);
  const providers = strings
    .filter(({ keys, isKey }) => isKey || keys.some((key) => /^(?:providers|targets|provider|id)$/.test(key)))
    .flatMap(({ text }) => variablesOfProvider(text));
  const own = strings.flatMap(({ text, keys }) =>
    keys.at(-1) === 'apiKeyEnvar'
      ? [text]
      : [...text.matchAll(/\{\{-?\s*env\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
  );
  const found = [...providers, ...own].filter((name) => /^[A-Za-z_]\w*$/.test(name) && !OWN_NAMES.test(name));
  const graded = strings.some(({ text, keys }) => keys.at(-1) === 'type' && GRADED.test(text));
  return found.length === 0 && graded ? ['OPENAI_API_KEY'] : found;
}

function variablesOfProvider(id: string): readonly string[] {
  const [, first = ''] = /^([a-z0-9-]+):/.exec(id) ?? [];
  return Object.hasOwn(PROVIDER_VARIABLES, first) ? (PROVIDER_VARIABLES[first] ?? []) : [];
}
