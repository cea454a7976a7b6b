/**
 * Where the makers of models listen themselves, by the first word of promptfoo's ids and of the variables that hold their
 * keys. A key that goes there goes where everybody expects it. Hosts that are a tenant's own (Azure, Databricks), or hand
 * requests on to an address that a header names (gateways), are in this list for their own provider alone.
 */
const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  abliteration: ['api.abliteration.ai'],
  ablit: ['api.abliteration.ai'],
  ai21: ['api.ai21.com'],
  aiml: ['api.aimlapi.com'],
  aimlapi: ['api.aimlapi.com'],
  alibaba: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
  anthropic: ['api.anthropic.com'],
  atlascloud: ['api.atlascloud.ai'],
  cerebras: ['api.cerebras.ai'],
  'cloudflare-ai': ['api.cloudflare.com'],
  cohere: ['api.cohere.com', 'api.cohere.ai'],
  cometapi: ['api.cometapi.com'],
  deepseek: ['api.deepseek.com'],
  elevenlabs: ['api.elevenlabs.io'],
  fireworks: ['api.fireworks.ai'],
  github: ['models.github.ai', 'models.inference.ai.azure.com'],
  google: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'],
  groq: ['api.groq.com'],
  huggingface: ['router.huggingface.co', 'api-inference.huggingface.co', 'huggingface.co'],
  hyperbolic: ['api.hyperbolic.xyz'],
  jfrog: ['models.qwak-prod.qwak.ai'],
  llamaapi: ['api.llama.com'],
  meta: ['api.meta.ai'],
  minimax: ['api.minimax.io'],
  mistral: ['api.mistral.ai', 'codestral.mistral.ai'],
  moonshot: ['api.moonshot.ai', 'api.moonshot.cn'],
  novita: ['api.novita.ai'],
  nscale: ['inference.api.nscale.com'],
  nvidia: ['integrate.api.nvidia.com'],
  openai: [
    'api.openai.com',
    'mtls.api.openai.com',
    ...['ae', 'au', 'eu', 'in', 'jp', 'us'].map((region) => `${region}.api.openai.com`),
  ],
  openrouter: ['openrouter.ai'],
  orcarouter: ['api.orcarouter.ai'],
  perplexity: ['api.perplexity.ai'],
  portkey: ['api.portkey.ai'],
  quiverai: ['api.quiver.ai'],
  replicate: ['api.replicate.com'],
  together: ['api.together.xyz', 'api.together.ai'],
  truefoundry: ['llm-gateway.truefoundry.com'],
  vercel: ['ai-gateway.vercel.sh'],
  voyage: ['api.voyageai.com'],
  xai: ['api.x.ai', 'us-east-1.api.x.ai', 'us-west-1.api.x.ai', 'eu-west-1.api.x.ai'],
};

/** Hosts with a region in their names. */
const REGIONAL: readonly (readonly [word: string, host: RegExp])[] = [
  ['google', /^[a-z0-9-]+-aiplatform\.googleapis\.com$/],
  ['bedrock', /^bedrock(?:-agent)?(?:-runtime)?\.[a-z0-9-]+\.amazonaws\.com$/],
  ['watsonx', /^[a-z]{2,3}-[a-z]{2,5}\.ml\.cloud\.ibm\.com$/],
];

/** Other words for the same maker. */
const SAME: Readonly<Record<string, string>> = {
  alicloud: 'alibaba',
  aliyun: 'alibaba',
  aws: 'bedrock',
  azureopenai: 'azure',
  'bedrock-agent': 'bedrock',
  dashscope: 'alibaba',
  gemini: 'google',
  hf: 'huggingface',
  model: 'meta',
  palm: 'google',
  qwak: 'jfrog',
  sagemaker: 'bedrock',
  togetherai: 'together',
  vertex: 'google',
};

/** The one word for a maker, of the word that an id or a variable begins with. */
export function makerOf(word: string): string {
  const plain = word.toLowerCase();
  return Object.hasOwn(SAME, plain) ? (SAME[plain] ?? plain) : plain;
}

/** Whether a word stands for the maker of models that are in the list above. */
export function isMaker(word: string): boolean {
  return Object.hasOwn(OFFICIAL, word);
}

/** The maker whose key a variable holds, by the first word of its name: `openai` of `OPENAI_API_KEY`. */
export function makerOfVariable(name: string): string {
  return makerOf(name.split('_', 1)[0] ?? name);
}

/** Whether a host is where one of these makers listens. */
export function isOfficial(host: string, makers: readonly string[]): boolean {
  return makers.some(
    (maker) =>
      (Object.hasOwn(OFFICIAL, maker) && OFFICIAL[maker]?.includes(host)) ||
      REGIONAL.some(([word, pattern]) => word === maker && pattern.test(host)),
  );
}
