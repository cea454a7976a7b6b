import { isBuiltin } from 'node:module';

/**
 * Packages promptfoo loads only when a suite asks for them, left out for their weight or their native parts.
 * Node looks for them in a node_modules above the bundle; without one promptfoo says which package is missing.
 */
const LEFT_OUT = new Set([
  '@aws-sdk/client-s3',
  '@aws-sdk/client-sagemaker-runtime',
  '@azure/ai-projects',
  '@azure/storage-blob',
  '@fal-ai/client',
  '@googleapis/sheets',
  '@huggingface/transformers',
  '@ibm-cloud/watsonx-ai',
  '@langfuse/client',
  '@openai/agents',
  '@slack/web-api',
  'ibm-cloud-sdk-core',
  'jks-js',
  'kerberos',
  'natural', // meteor; needs a dictionary of 34 MB
  'pdf-parse',
  'pem',
  'playwright',
  'playwright-extra',
  'puppeteer-extra-plugin-stealth',
  'sharp',
  'source-map',
  'source-map-support',
]);

const packageOf = (specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];

/** Whether an import belongs to a package left out on purpose. */
export const isLeftOut = (specifier) => LEFT_OUT.has(packageOf(specifier));

/** Rolldown plugin: fails the build when a chunk imports a package that is neither bundled nor listed above. */
export function refuseUnknownExternals() {
  return {
    name: 'refuse-unknown-externals',
    generateBundle(_options, bundle) {
      const unknown = new Set();
      for (const { imports = [], dynamicImports = [] } of Object.values(bundle)) {
        for (const target of [...imports, ...dynamicImports]) {
          if (!(target in bundle) && !isBuiltin(target) && !isLeftOut(target)) unknown.add(target);
        }
      }
      if (unknown.size > 0)
        this.error(`not bundled and not listed in LEFT_OUT: ${[...unknown].sort().join(', ')}`);
    },
  };
}
