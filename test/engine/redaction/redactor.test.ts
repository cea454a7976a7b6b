import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPrinted } from '../../../src/engine/redaction/key-shapes.ts';
import { ownWords } from '../../../src/engine/redaction/own-words.ts';
import { plainMessage } from '../../../src/engine/redaction/plain-message.ts';
import { redactedMessage } from '../../../src/engine/redaction/redacted-message.ts';
import { createRedactor } from '../../../src/engine/redaction/redactor.ts';
import { HARMLESS_VALUE } from '../../../src/engine/redaction/secret-parts.ts';
import { secretVariables } from '../../../src/engine/redaction/secret-variables.ts';

const KEY = 'c0rrect+horse/battery=staple';
const redactor = (env: Record<string, string>) => createRedactor(secretVariables(env));
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const codeOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const escaped = (text: string, marks: Readonly<Record<string, string>>) =>
  [...text].map((mark) => marks[mark] ?? mark).join('');
const ALL = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const GO = { ...ALL, '"': '&#34;', "'": '&#39;', '+': '&#43;' };
const HANDLEBARS = { ...ALL, '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' };
const NUNJUCKS = { ...ALL, '"': '&quot;', "'": '&#39;', '`': '&#96;', '\\': '&#92;' };

/** How an output may write a secret between two other texts. */
const WRITTEN: Readonly<Record<string, (before: string, secret: string, after: string) => string>> = {
  plain: (before, secret, after) => before + secret + after,
  url: (before, secret, after) => before + encodeURIComponent(secret) + after,
  'url with + as it is': (before, secret, after) =>
    before + encodeURIComponent(secret).replaceAll('%2B', '+') + after,
  'the user of a url': (_before, secret) => {
    const url = new URL('http://host/');
    url.username = secret;
    return url.href;
  },
  'the query of a url': (_before, secret) => new URLSearchParams({ key: secret }).toString(),
  json: (before, secret, after) => JSON.stringify({ text: before + secret + after }),
  'json of Go': (before, secret, after) =>
    JSON.stringify({ text: before + secret + after }).replace(/[<>&]/g, codeOf),
  'json in json': (before, secret, after) => JSON.stringify(JSON.stringify(before + secret + after)),
  'json in json in json': (before, secret, after) =>
    JSON.stringify(JSON.stringify(JSON.stringify(before + secret + after))),
  'json of Gson': (before, secret, after) =>
    JSON.stringify({ text: before + secret + after }).replace(/[<>&=']/g, codeOf),
  'json of .NET': (before, secret, after) =>
    JSON.stringify(before + secret + after)
      .slice(1, -1)
      .replaceAll('\\"', '\\u0022')
      .replace(/[+<>&'`]/g, (mark) => codeOf(mark).toUpperCase().replace('U', 'u')),
  'url of Python': (before, secret, after) =>
    encodeURIComponent(before + secret + after)
      .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%2F', '/'),
  'html as a text': (before, secret, after) =>
    escaped(before + secret + after, { '&': '&amp;', '<': '&lt;', '>': '&gt;' }),
  'html of PHP': (before, secret, after) =>
    escaped(before + secret + after, { ...ALL, '"': '&quot;', "'": '&apos;' }),
  'html of Go': (before, secret, after) => escaped(before + secret + after, GO),
  'html of Handlebars': (before, secret, after) => escaped(before + secret + after, HANDLEBARS),
  'html of Nunjucks': (before, secret, after) => escaped(before + secret + after, NUNJUCKS),
  hex: (before, secret, after) => Buffer.from(before + secret + after).toString('hex'),
  HEX: (before, secret, after) =>
    Buffer.from(before + secret + after)
      .toString('hex')
      .toUpperCase(),
  'url, each character': (before, secret, after) => coded(before + secret + after, '%'),
  'json, each character': (before, secret, after) => coded(before + secret + after, '\\u00'),
  'bytes of Python': (before, secret, after) =>
    coded(before + secret + after, '\\x')
      .toUpperCase()
      .replaceAll('X', 'x'),
  base64: (before, secret, after) => base64(before + secret + after),
  base64url: (before, secret, after) => Buffer.from(before + secret + after).toString('base64url'),
  'base64 in lines': (before, secret, after) =>
    Buffer.from(`${'x'.repeat(45)}${before}${secret}${after}`)
      .toString('base64')
      .replace(/.{64}/g, '$&\n'),
  'base64 in lines of JSON': (before, secret, after) =>
    JSON.stringify({
      content: Buffer.from(`${'x'.repeat(36)}${before}${secret}${after}`)
        .toString('base64')
        .replace(/.{60}/g, '$&\n'),
    }),
  'base64 in lines of YAML': (before, secret, after) =>
    `key: |\n${Buffer.from(before + secret + after)
      .toString('base64')
      .replace(/^|.{20}/g, '$&\n    ')}\n`,
  'hex in lines': (before, secret, after) =>
    Buffer.from(before + secret + after)
      .toString('hex')
      .replace(/.{20}/g, '$&\r\n'),
  'base64 in a URL': (before, secret, after) => encodeURIComponent(base64(before + secret + after)),
  'base64 of JSON': (before, secret, after) => base64(JSON.stringify({ key: before + secret + after })),
  'hex of JSON': (before, secret, after) =>
    Buffer.from(JSON.stringify({ key: before + secret + after })).toString('hex'),
};

/** Each byte in hexadecimal, with these marks in front of it. */
function coded(text: string, mark: string): string {
  return Buffer.from(text)
    .toString('hex')
    .replace(/../g, (byte) => mark + byte);
}

/** Characters that say nothing of a secret beside them, so that what is left of an encoding can be compared. */
const around = fc.string({
  unit: fc.constantFrom('a', 'é', '.', ' ', '\n', '{', '"', '0', 'Z', '/'),
  maxLength: 40,
});
const secret = fc
  .string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => secretVariables({ A_KEY: text }).length === 1 && new Set(text).size > 6);

describe('a secret', () => {
  test('is not left in a text that codes some of its characters, in any mixture', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w+/=.~!*();:@&$,? -]{12,40}$/), fc.nat(), (value, salt) => {
        // Where its own signs read like a code, what is left of it can be another text.
        fc.pre(!/[&=]|^\s|\s$/.test(value) && !HARMLESS_VALUE.test(value));
        const coded = [...value].map((mark, at) => {
          const code = mark.charCodeAt(0);
          const hex = code.toString(16).padStart(2, '0');
          return [mark, `%${hex}`, `&#${code};`, `&#x${hex};`, `\\u00${hex}`][(salt >> (at % 20)) % 5];
        });
        expect(redactor({ A_KEY: value }).text(`see ${coded.join('')} here`)).toBe('see [A_KEY] here');
      }),
    );
  });

  test.each(Object.entries(WRITTEN))('is not left in a text that writes it as %s', (_form, write) => {
    fc.assert(
      fc.property(around, secret, around, (before, value, after) => {
        const text = redactor({ A_KEY: value }).text(write(before, value, after));
        expect(text).toContain('[A_KEY]');
        expect(text).not.toContain(value);
        // Nothing of the secret but bits that it shares with a neighbour: a decoder finds none of its parts.
        const middle = value.slice(2, -2);
        expect(Buffer.from(text.replaceAll('\n', ''), 'base64').toString('latin1')).not.toContain(middle);
        expect(Buffer.from(text, 'hex').toString('latin1')).not.toContain(middle);
      }),
      { numRuns: 200 },
    );
  });

  test('is named by its variable', () => {
    expect(redactor({ OPENAI_API_KEY: KEY }).text(`Bearer ${KEY}!`)).toBe('Bearer [OPENAI_API_KEY]!');
    expect(redactor({ OPENAI_API_KEY: KEY }).namesIn(`x${base64(`user:${KEY}`)}`)).toEqual([
      'OPENAI_API_KEY',
    ]);
  });

  test.each([
    ['\n', ''],
    ['\r\n    ', ''],
    ['\n> ', ''],
    [String.raw`\n`, ''],
    [String.raw`\\n  `, ''],
    ['\n', ' and '],
  ])('is found where lines break it with %j', (lineBreak, beside) => {
    const own = redactor({ OPENAI_API_KEY: KEY });
    const broken = KEY.replace(/.{9}/g, `$&${lineBreak}`);
    const [before, after] = [`It is${lineBreak}so${beside}`, `${beside}now${lineBreak}`];
    expect(own.text(`${before}${broken}${after}`)).toBe(`${before}[OPENAI_API_KEY]${after}`);
    expect(own.namesIn(`${before}${broken}${after}`)).toEqual(['OPENAI_API_KEY']);
    const words = `One${lineBreak}or${lineBreak}two, correct horse${lineBreak}battery staple`;
    expect(own.text(words)).toBe(words);
    expect(own.namesIn(words)).toEqual([]);
  });

  test.each([
    ['base64', ''],
    ['base64', '    '],
    ['base64', '> '],
    ['hex', ''],
  ] as const)(
    'is found in %s over lines, begun with %j, of an error that is one line by now',
    (code, begun) => {
      const written = Buffer.from(`user:${KEY}`).toString(code);
      const lines = written.replace(/.{12}/g, `$&\n${begun}`);
      const text = redactor({ OPENAI_API_KEY: KEY }).text(plainMessage(`No access with ${lines}`));
      expect(text).toContain('[OPENAI_API_KEY]');
      const left = Buffer.from(text.replaceAll(/[ >]|No access with/g, ''), code);
      expect(left.toString('latin1')).not.toContain(KEY.slice(3, -3));
      const words = 'Authentication unsuccessful: organization unauthenticated';
      expect(redactor({ OPENAI_API_KEY: KEY }).text(words)).toBe(words);
    },
  );

  test('is found where the text ends in the middle of it', () => {
    const own = redactor({ OPENAI_API_KEY: KEY });
    expect(own.text(`It is ${KEY.slice(0, 12)}`)).toBe('It is [OPENAI_API_KEY]');
    expect(own.text(`It is ${KEY.slice(0, 12)}… and more`)).toBe('It is [OPENAI_API_KEY]… and more');
  });

  test('leaves nothing of another that overlaps it', () => {
    const own = redactor({ A_KEY: 'abcdefgh1234', B_KEY: 'gh1234567890xyz' });
    expect(own.text('<abcdefgh1234567890xyz>')).toBe('<[A_KEY]>');
  });

  test('that begins as another one does leaves nothing where lines break it', () => {
    const env = { OLD_TOKEN: 'tok-9182736455', NEW_TOKEN: 'tok-9182736455-aaZz7Qx4Rb3T' };
    expect(redactor(env).text('no tok-9182736455-aa\nZz7Qx4Rb3T')).toBe('no [NEW_TOKEN]');
  });

  test('is found in JSON of ASCII alone', () => {
    const own = redactor({ DB_PASSWORD: 'schönes-Paßwort-€' });
    expect(own.text('{"no":"sch\\u00f6nes-Pa\\u00dfwort-\\u20ac!"}')).toBe('{"no":"[DB_PASSWORD]!"}');
  });

  test('in an address is its password too', () => {
    const own = redactor({ DATABASE_URL: 'postgres://app:p%40ssw0rd-long@db.example:5432/shop' });
    expect(own.text('connected as app with p@ssw0rd-long')).toBe('connected as app with [DATABASE_URL]');
  });
});

describe('a part of a secret that is printed alone', () => {
  const lines = [
    '-----BEGIN PRIVATE KEY-----',
    'MIIEvQIBADANBgkqhkiG9w0BAQEF',
    'AASCBKcwggSjAgEAAoIBAQC7VJTU',
    '-----END PRIVATE KEY-----',
  ];
  test.each([
    ['a line of a private key', { SSH_ID: lines.join('\n') }, lines[2]],
    [
      'a line of a key in JSON',
      { GOOGLE_CREDENTIALS: JSON.stringify({ type: 'service_account', private_key: lines.join('\n') }) },
      lines[1],
    ],
    [
      'a field of JSON',
      { AZURE_CREDENTIALS: '{"clientId": "a", "clientSecret": "x~Y8Q.short"}' },
      'x~Y8Q.short',
    ],
    [
      'an item of a list in JSON',
      { APP_SECRETS: '{"keys": ["x~Y8Q.first", "x~Y8Q.second"]}' },
      'x~Y8Q.second',
    ],
    [
      'a password of a connection string',
      { DB_CONNECTION_STRING: 'Server=a;User=sa;Password=Gr33n!tea;' },
      'Gr33n!tea',
    ],
    [
      'a key in the headers of an exporter',
      { OTEL_EXPORTER_OTLP_HEADERS: 'x-team=shop,authorization=Bearer Zk8otel9Header' },
      'Zk8otel9Header',
    ],
    [
      'a key in such headers, as their specification writes it',
      { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20Zk8otel9Header' },
      'Zk8otel9Header',
    ],
    ['a key in headers of one’s own', { CUSTOM_HEADERS: 'x-api-key: Zk8own-header' }, 'Zk8own-header'],
    [
      'a token as the user of an address',
      { PROXY: 'http://Zk8proxyUser0nly55Tr@127.0.0.1:9' },
      'Zk8proxyUser0nly55Tr',
    ],
    [
      'a key that an address is asked with',
      { SEARCH_ENDPOINT: 'https://find.example.com/v1?n=3&api_key=Zk8find0nly55Trq&lang=en' },
      'Zk8find0nly55Trq',
    ],
    [
      'a signature in an address, without its codes',
      { EXPORT_URL: 'https://shop.blob.core.windows.net/c?sv=2024-05-04&sig=Zk8%2Bsig0nly55Trq%3D' },
      'Zk8+sig0nly55Trq=',
    ],
    ['a field of settings', { APP_SECRETS: 'mode: fast\napi_key: "k-0123-abcd"\n' }, 'k-0123-abcd'],
  ])('%s is taken out', (_what, env, part) => {
    const [name] = Object.keys(env);
    expect(redactor(env as unknown as Record<string, string>).text(`It is ${part}.`)).toBe(
      `It is [${name}].`,
    );
  });

  test.each([
    [
      'a service account',
      JSON.stringify({
        type: 'service_account',
        project_id: 'camping-shop-prod-2024',
        token_uri: 'https://oauth2.googleapis.com/token',
        client_email: 'evals@camping-shop-prod-2024.iam.example.com',
      }),
      'service_account camping-shop-prod-2024 https://oauth2.googleapis.com/token evals@camping-shop-prod-2024.iam.example.com',
    ],
    [
      'how to sign in',
      '{"auth_type": "client_credentials", "key_vault": "camping-vault", "secret_name": "openai-for-evals", "token_type": "access_token"}',
      'client_credentials camping-vault openai-for-evals access_token',
    ],
    [
      'a model and a region',
      '{"model": "gpt-4o-mini-2024-07-18", "region": "us-east-1", "tokenizer": "cl100k_base", "keywords": "refund policy"}',
      'gpt-4o-mini-2024-07-18 us-east-1 cl100k_base refund policy',
    ],
    [
      'lines of settings',
      'MODEL=gpt-4o-mini-2024-07-18\nEMBEDDING=text-embedding-3-small\nclaude-3-5-sonnet-20241022\ncache=/srv/me/.npm-cache2/\n',
      'gpt-4o-mini-2024-07-18 text-embedding-3-small claude-3-5-sonnet-20241022 MODEL=gpt-4o-mini-2024-07-18 cache=/srv/me/.npm-cache2/',
    ],
    [
      'a connection string',
      'Endpoint=sb://camping.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=ab3Z9wQ3LmN0pQrStUvWxYz=;EntityPath=orders-queue',
      'RootManageSharedAccessKey sb://camping.servicebus.windows.net/ orders-queue',
    ],
    [
      'a profile of AWS',
      '[default]\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\nregion = eu-central-1\ncredential_process = /usr/bin/credential-helper\n',
      'eu-central-1 /usr/bin/credential-helper',
    ],
    ['words', 'Answer in English.\nSay no more than that.', 'Answer in English. Yes.'],
  ])('settings beside it stay: %s', (_what, value, text) => {
    expect(redactor({ APP_CREDENTIALS: value }).text(text)).toBe(text);
  });
});

describe('a text that ends in the middle of a secret', () => {
  const env = {
    DATABASE_URL: 'postgres://shop:Gr33n!teapot@db.example/orders',
    SHOP_WEBHOOK: 'https://hooks.example.com/T0/B0-abcdefgh',
    GOOGLE_CREDENTIALS: '{ "type": "service_account", "private_key": "abcd0123efgh4567" }',
    SEARCH_ENDPOINT: 'https://find.example.com/v1?n=3&api_key=Zk8find0nly55Trq',
  };
  test.each([
    'We store orders in postgres',
    'It is at postgres://shop:',
    'See https://…',
    'Its address begins with https://hooks.example.com/',
    'JSON begins as { "type": "service_account',
    'Search at https://find.example.com/v1?n=3&api_key=',
  ])('keeps what anybody can write: %s', (text) => {
    expect(redactor(env).text(text)).toBe(text);
    expect(redactor(env).namesIn(text)).toEqual([]);
  });

  test.each([
    ['postgres://shop:Gr33n!te', '[DATABASE_URL]'],
    ['https://hooks.example.com/T0/B0-ab…', '[SHOP_WEBHOOK]…'],
    ['{ "type": "service_account", "private_key": "abcd0123', '[GOOGLE_CREDENTIALS]'],
  ])('holds nothing more of it: %s', (text, shown) => expect(redactor(env).text(text)).toBe(shown));
});

describe('what a command prints', () => {
  test.each([
    [
      'fatal: unable to access http://shop:hunter22@git.example/a',
      'fatal: unable to access http://shop:[key]@git.example/a',
    ],
    ['http://shop:hunter@22@git.example/a', 'http://shop:[key]@git.example/a'],
    ['//registry.example.com/:_authToken=3f9c-short', '//registry.example.com/:_authToken=[key]'],
    ['machine git.example login me password hunter22', 'machine git.example login me password [key]'],
    ['http.extraheader=AUTHORIZATION: basic eDpoMTIz', 'http.extraheader=AUTHORIZATION: basic [key]'],
    ['export DB_PASSWORD=hunter-two-two', 'export DB_PASSWORD=[key]'],
  ])('%s', (line, shown) => expect(withoutPrinted(line)).toBe(shown));

  test.each([
    'ssh://git@git.example/a and https://git.example:8080/b@2',
    'The password is required: authorization failed',
    'added 12 packages, and audited 13 packages in 1s',
  ])('%s stays', (line) => expect(withoutPrinted(line)).toBe(line));

  test('takes time that grows with the line alone', () => {
    for (const part of ['http://', 'a://b:', '_auth= ', 'machine a login ', 'authorization: ', 'API_KEY'])
      expect(withoutPrinted(part.repeat(40_000)).length).toBeGreaterThan(0);
  });
});

describe('what is not a secret', () => {
  test.each([
    ['TOKEN_COUNT', '8'],
    ['MAX_TOKENS', '16384000'],
    ['AUTH_MODE', 'production'],
    ['AUTH_ENABLED', 'true'],
    ['AUTH_HOST', 'localhost'],
    ['GIT_AUTHOR_NAME', 'Maria Schmidt'],
    ['MODEL', 'gpt-4o-mini-2024'],
    ['POSTGRES_PASSWORD', 'postgres'],
    ['DATABASE_URL', 'postgres://app:app@db:5432/app'],
    ['AUTH_TYPE', 'client_credentials'],
    ['TOKENIZER', 'cl100k_base'],
    ['REQUEST_HEADERS', 'content-type: application/json'],
    ['LIST_URL', 'https://shop.example.com/items?page_token=the-first-page&key=everyday-words'],
    ['HOMEPAGE', 'https://camping-shop@example.com/refunds'],
  ])('%s=%s stays', (name, value) => {
    const text = `The value is ${value}.`;
    expect(redactor({ [name]: value }).text(text)).toBe(text);
  });
});

test('a password that is a word of its address is looked for only there', () => {
  const own = redactor({ DATABASE_URL: 'mysql://customers:customers@db.example/shop' });
  expect(own.text('All customers are in mysql://customers:customers@db.example/shop')).toBe(
    'All customers are in [DATABASE_URL]',
  );
});

test.each([
  ['CI_COMMIT_TITLE', 'x://:thirty-days@'],
  ['CI_MERGE_REQUEST_TITLE', 'x://:thirty-days@'],
  ['CHANGE_BRANCH', 'x://:thirty-days@y'],
  ['BUILDKITE_MESSAGE', '-----BEGIN PRIVATE KEY-----\nthirty-days'],
  ['BUILD_SOURCEVERSIONMESSAGE', 'x://:thirty-days@'],
  ['CI_COMMIT_REF_NAME', 'x://:thirty-days@'],
  ['CI_COMMIT_TAG_MESSAGE', 'x://:thirty-days@'],
  ['DRONE_COMMIT_MESSAGE', 'x://:thirty-days@'],
  ['CODEBUILD_WEBHOOK_HEAD_REF', 'thirty-days'],
])('words of a change never count as a secret, whatever they look like: %s', (name, value) => {
  const own = createRedactor(secretVariables({ [name]: value }, () => true));
  expect(own.text('Refunds take thirty-days.')).toBe('Refunds take thirty-days.');
});

test('an input of the action that names a file is not a credential of the workflow', () => {
  const own = createRedactor(secretVariables({ INPUT_CONFIG: 'evals/v2/promptfooconfig.yaml' }, () => true));
  expect(own.text('evals/v2/promptfooconfig.yaml, line 3')).toBe('evals/v2/promptfooconfig.yaml, line 3');
});

describe('the shape of a key', () => {
  test.each([
    'sk-proj-abcdefghij0123456789',
    'sk-ant-api03-abcdefghij0123456789',
    'ghp_abcdefghijklmnopqrst0123',
    'github_pat_abcdefghijklmnopqrst0123',
    'AKIAIOSFODNN7EXAMPLE',
    `AIza${'Sy0123456789abcdefghijk'}`,
    'xoxb-1234567890-abcdef',
    'hf_abcdefghijklmnopqrstuvwx',
    'glpat-abcdefghij0123456789',
    'glptt-abcdefghij0123456789',
    'gsk_abcdefghij0123456789ab',
    'npm_abcdefghij0123456789abcdefghij012345',
    'sk_live_abcdefghij0123456789',
    'xapp-1-A0123456789-0123456789',
    'nvapi-abcdefghij0123456789',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----',
  ])('%s', (key) => expect(redactor({}).text(`It is ${key}.`)).toBe('It is [key].'));

  test.each(['api_key', 'apiKey', 'access_token', 'token', 'sig'])(
    'what an address is asked with as its %s',
    (name) => {
      const address = `https://models.example.com/ask?v=1&${name}=`;
      expect(redactor({}).text(`${address}Zk83hQv0LxT2nB7wRy5cJm19&x=2`)).toBe(`${address}[key]&x=2`);
      expect(redactor({}).text(`${address}your-api-key`)).toBe(`${address}your-api-key`);
    },
  );

  test('of a password in an address is a random one', () => {
    expect(redactor({}).text('amqp://app:Xk29dLqPz81MnB47@mq.example')).toBe('amqp://app:[key]@mq.example');
    expect(redactor({}).text('postgres://user:password@localhost')).toBe(
      'postgres://user:password@localhost',
    );
  });

  test('of a user in an address without a password is a long one of letters and digits', () => {
    const remote = 'https://Zk8remoteUser3Token99Xy@git.example/acme/shop';
    expect(redactor({}).text(remote)).toBe('https://[key]@git.example/acme/shop');
    const named = 'https://x-access-token-2024-of-shop@git.example/acme/shop';
    expect(redactor({}).text(named)).toBe(named);
  });

  test('is not that of ordinary words', () => {
    const text =
      'key-performance-indicators sk-learn-model-agnostic-tools risk-free task-oriented desk-mounted key-value eyJ AKIA hf_ hf_hub_enable_fast_transfer npm_package_dev_dependencies_typescript model';
    expect(redactor({}).text(text)).toBe(text);
  });
});

test('a megabyte takes one pass, however many secrets there are and however the text is made', {
  tags: ['slow'],
}, () => {
  const env = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [
      `K${at}_KEY`,
      `sk-proj-${'x'.repeat(20)}${at}-${'y'.repeat(30)}`,
    ]),
  );
  const own = redactor(env);
  const texts = [
    'sk-proj-',
    `sk-proj-${'x'.repeat(20)}`,
    '-eyJabcdefghijk',
    '-----BEGIN PRIVATE KEY-----',
    'lorem ipsum dolor ',
  ];
  for (const part of texts) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const started = performance.now();
    own.text(text);
    // A guard against work that grows with the square of the text, which would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});

describe('a message of a suite’s process', () => {
  const message = {
    type: 'outcome' as const,
    ...{ evaluation: 0, row: 1, slot: 2 },
    outcome: {
      result: {
        kind: 'scored' as const,
        ...{ passed: false, score: 0, metrics: { rightness: 0, 'word of mouth': 1 } },
        failed: [{ label: 'contains', reason: 'It said word of mouth' }],
      },
      ...{
        output: 'word of mouth',
        latencyMs: 1,
        target: { promptTokens: 1 },
        grader: {},
        cached: false,
        at: '',
      },
      calls: { target: 1, grader: 0 },
    },
  };

  test.each(['evaluation', 'latencyMs', 'promptTokens'])(
    'keeps its part %s, whatever is called a secret',
    (word) => {
      expect(redactedMessage(message, redactor({ OWN_SECRET: word }), ownWords())).toEqual(message);
    },
  );

  test('names no secret, also not as the name of a metric', () => {
    const clean = redactedMessage(message, redactor({ OWN_SECRET: 'word of mouth' }), ownWords());
    expect(JSON.stringify(clean)).not.toContain('word of mouth');
    expect(clean).toMatchObject({
      outcome: { form: 'redacted', result: { metrics: { rightness: 0, '[OWN_SECRET]': 1 } } },
    });
  });

  test('keeps what it held when it was sent, and every name, `__proto__` as well', () => {
    const metrics = JSON.parse('{"__proto__":1,"plain":0.5}') as Record<string, number>;
    const own = {
      ...message,
      outcome: { ...message.outcome, result: { ...message.outcome.result, metrics } },
    };
    const clean = redactedMessage(own, redactor({ OWN_SECRET: 'nowhere in it' }), ownWords());
    const said = JSON.stringify(clean);
    metrics.plain = 0;
    expect(JSON.stringify(clean)).toBe(said);
    expect(said).toContain('{"__proto__":1,"plain":0.5}');
  });
});

test('finds a secret in each of more texts than it remembers, and again', () => {
  const { text } = redactor({ OWN_SECRET: KEY });
  const all = Array.from({ length: 2_500 }, (_, at) => `${at} ${KEY}`);
  for (const _ of [1, 2]) expect(all.map(text)).toEqual(all.map((_, at) => `${at} [OWN_SECRET]`));
});

test('a secret that ends as a code begins is found where a URL leaves it so', () => {
  const value = '#~9znQ>T%Ddwv>%';
  expect(redactor({ A_KEY: value }).text('http://%23~9znQ%3ET%Ddwv%3E%@h/')).toBe('http://[A_KEY]@h/');
});

const CODED: readonly [string, (character: string, hex: string) => string][] = [
  ['URLs', (_, hex) => `%${hex}`],
  ['numbers of HTML', (character) => `&#000${character.charCodeAt(0)};`],
  ['hexadecimal numbers of HTML', (_, hex) => `&#x${hex};`],
  ['JSON', (_, hex) => `\\u00${hex}`],
  ['JavaScript', (_, hex) => `\\x${hex}`],
];

test.each(CODED)('a secret in codes of %s is found wherever the end of a text cuts a code', (_, code) => {
  const secret = 'tok-9182736455aaZz';
  const redactor = createRedactor([{ name: 'TOKEN', value: secret }]);
  const whole = [...secret].map((each) => code(each, each.charCodeAt(0).toString(16))).join('');
  const codes = whole.length / secret.length;
  for (let end = Math.ceil(codes * 9); end <= whole.length; end++)
    for (const after of ['', '…', '…")']) {
      const [before, left = ''] = redactor.text(`no ${whole.slice(0, end)}${after}`).split('[TOKEN]');
      expect([before, left.endsWith(after), left.length < codes + after.length]).toEqual(['no ', true, true]);
    }
});

test('a secret in codes of HTML in those of a URL is found where the end of a text cuts one of them', () => {
  const redactor = createRedactor([{ name: 'TOKEN', value: "s3cr3t'pa55w0rd!#%41;z" }]);
  const coded = '%26%23115%3B3%26%2399%3Br%26%2351%3Bt%26%2339%3Bp%26%2397%3B5%26%2353%3Bw%26%2359…';
  expect(redactor.text(`no ${coded}`)).toMatch(/^no \[TOKEN\]/);
});

test.each(CODED)('a secret in codes of %s whose signs are codes of another kind is found', (kind, code) => {
  const secret = 'tok-9182736455aaZz';
  const sign = (character: string) => `&#${character.charCodeAt(0)};`;
  const other = (character: string) => `%${character.charCodeAt(0).toString(16)}`;
  const written = [...secret].map((each) => code(each, each.charCodeAt(0).toString(16))).join('');
  const text = written.replaceAll(/[%&\\#;]/g, kind.includes('HTML') ? other : sign);
  expect(createRedactor([{ name: 'TOKEN', value: secret }]).text(`no ${text}!`)).toBe('no [TOKEN]!');
});
